import { useQuery } from '@tanstack/react-query';

import { EditState, type FieldWords } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useSession } from '../../app/session';
import { useEdit } from '../../app/use-edit';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { StatusChip } from '../../ui/chip';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft } from '../../ui/use-draft';

import { activeLook } from '../../ui/chips/active-look';
import { UserFields, type UserAnswers } from './user-fields';
import classes from './users.module.css';
import {
  teamChoicesQuery,
  useActOnUser,
  useCreateUser,
  useUpdateUser,
  type User,
  type UserAction,
} from './users.queries';

const nobody: UserAnswers = {
  name: '',
  email: '',
  phone: '',
  role: 'caseworker',
  language: 'kk',
  teamId: null,
  regionId: null,
  organisationId: null,
};

const fieldNames = [
  'name',
  'email',
  'role',
  'phone',
  'language',
  'teamId',
  'regionId',
  'organisationId',
] as const;

function useLabels(): Record<string, string> {
  const { t } = useTranslation('admin');
  return Object.fromEntries(fieldNames.map((field) => [field, t(`fields.${field}`)]));
}

/** A new account. Its password is shown once, to be handed over in person. */
export function NewUserDialog({
  onClose,
  onPassword,
}: {
  onClose: () => void;
  onPassword: (made: MadePassword) => void;
}) {
  const { t } = useTranslation('admin');
  const draft = useDraft<UserAnswers>('user.new', nobody, { sentTo: '/users' });
  const { value, set, clear } = draft;
  const create = useCreateUser();
  const { summary, fields } = useFormProblems()(create.error, useLabels());
  const phone = value.phone.trim();
  return (
    <ConfirmDialog
      title={t('users.new')}
      confirm={t('users.create')}
      draft={draft}
      pending={create.isPending}
      disabled={value.name.trim() === '' || value.email.trim() === ''}
      onClose={onClose}
      onConfirm={() =>
        create.mutate(
          { ...value, phone: phone === '' ? null : phone },
          {
            onSuccess: ({ user, temporaryPassword }) => {
              clear();
              onPassword({ name: user.name, password: temporaryPassword ?? '' });
            },
          },
        )
      }
    >
      <ErrorSummary errors={summary} />
      <UserFields
        value={value}
        errors={fields}
        onChange={(change) => set((before) => ({ ...before, ...change }))}
      />
    </ConfirmDialog>
  );
}

export interface MadePassword {
  readonly name: string;
  readonly password: string;
}

/** The one time that a password is shown. */
export function PasswordDialog({ name, password, onClose }: MadePassword & { onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <ConfirmDialog
      title={t('users.passwordFor', { name })}
      confirm={t('users.passwordNoted')}
      onClose={onClose}
      onConfirm={onClose}
    >
      <p>{t('users.passwordOnce')}</p>
      <p className={classes.password} data-testid="password">
        {password}
      </p>
    </ConfirmDialog>
  );
}

interface AccountDialogProps {
  user: User;
  onClose: () => void;
  onPassword: (made: MadePassword) => void;
  /** Asks what becomes of what this person has open. */
  onCloseAccount: (user: User) => void;
}

export function EditUserDialog(props: AccountDialogProps) {
  const { user, onClose } = props;
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<User, UserAnswers>({ key: `user.edit.${user.id}`, record: user, answersOf });
  const update = useUpdateUser(user.id);
  const labels = useLabels();
  const show = useShownAccount();
  const { summary, fields } = useFormProblems()(edit.toTell(update.error), labels);
  const send = async (): Promise<void> => {
    const saved = await edit
      .save(({ name, phone, language, teamId, regionId, organisationId }, version) =>
        update.mutateAsync({
          version,
          change: { name, phone: phone.trim() || null, language, teamId, regionId, organisationId },
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={user.name}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      pending={update.isPending}
      onClose={onClose}
      onConfirm={() => void send()}
    >
      <p className={classes.about}>
        {user.email} · {code(`role.${user.role}`)}{' '}
        <StatusChip look={activeLook(user.active)} label={t(`users.${user.active ? 'open' : 'closed'}`)} />
      </p>
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        labelOf={([field]) => labels[field ?? ''] ?? ''}
        show={show}
        pending={update.isPending}
        onSave={() => void send()}
      />
      <UserFields
        known
        value={edit.value}
        errors={fields}
        organisation={user.organisation}
        onChange={edit.set}
      />
      <AccountSteps {...props} />
    </ConfirmDialog>
  );
}

/** Names for what is chosen by its code, where two people chose differently. */
function useShownAccount(): FieldWords['show'] {
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  const { data: teams = [] } = useQuery(teamChoicesQuery);
  return ([field], value) => {
    if (typeof value !== 'string') return null;
    if (field === 'teamId') return teams.find(({ id }) => id === value)?.name ?? null;
    if (field === 'regionId') return nameOf(value);
    return field === 'language' ? code(`language.${value}`) : null;
  };
}

/** Closing, opening, a new password: each ends what was signed in with the old one. */
function AccountSteps({ user, onClose, onPassword, onCloseAccount }: AccountDialogProps) {
  const { t } = useTranslation('admin');
  const { data: me } = useSession();
  const act = useActOnUser();
  const own = me?.id === user.id;
  const take = (action: UserAction): void =>
    act.mutate(
      { id: user.id, action },
      {
        onSuccess: ({ temporaryPassword }) =>
          temporaryPassword === null
            ? onClose()
            : onPassword({ name: user.name, password: temporaryPassword }),
      },
    );
  return (
    <div className={classes.steps}>
      <ActionButton pending={act.isPending} onClick={() => take('reset_password')}>
        {t('users.resetPassword')}
      </ActionButton>
      {user.active ? (
        <ActionButton
          pending={act.isPending}
          onClick={() => onCloseAccount(user)}
          reasons={own ? [{ key: 'own', text: t('users.ownAccount') }] : []}
        >
          {t('users.deactivate')}
        </ActionButton>
      ) : (
        <ActionButton pending={act.isPending} onClick={() => take('activate')}>
          {t('users.activate')}
        </ActionButton>
      )}
    </div>
  );
}

const answersOf = (user: User): UserAnswers => ({
  name: user.name,
  email: user.email,
  phone: user.phone ?? '',
  role: user.role as UserAnswers['role'],
  language: user.language as UserAnswers['language'],
  teamId: user.team?.id ?? null,
  regionId: user.regionId,
  organisationId: user.organisation?.id ?? null,
});
