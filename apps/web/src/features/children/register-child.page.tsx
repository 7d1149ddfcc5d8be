import type { FieldError } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { fieldOfPointer, useFormProblems } from '../../app/form-problems';
import { problemCodeOf, ProblemError } from '../../app/problem';
import { useUser } from '../../app/session';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { FormActions, Page } from '../../ui/page';
import { Steps } from '../../ui/steps';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { refusal, type ChildAnswers } from './child-answers';
import { BirthFields, NameFields, PlaceFields, SupportFields } from './child-fields';
import classes from './children.module.css';
import { teamsQuery, useMatches, useRegisterCase } from './children.queries';
import { KnownChildren } from './known-children';
import {
  noAnswers,
  registerErrors,
  registerSteps,
  stepOf,
  toBody,
  type RegisterAnswers,
  type RegisterStep,
} from './register-answers';
import { RegisterCheck } from './register-check';
import { RegisterConsent } from './register-consent';
import { RegisterPeople } from './register-people';
import { useRegisterLabels } from './register-labels';

/** A child who is not known yet: who she is, who is around her, what the family agrees to, one look, done. */
export function RegisterChildPage() {
  const { t } = useTranslation('children');
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const user = useUser();
  const isRegionManager = user.role === 'manager' && user.teamId === null;
  const draft = useDraft('case.new', noAnswers(newIdempotencyKey()), { sentWith: ({ key }) => key });
  const { value: typed, set, clear, savedAt, restored } = draft;
  const ownPlace = useOwnPlace();
  const isPlaced = typed.child.regionId !== null || typed.child.locationId !== null;
  const answers = isPlaced ? typed : { ...typed, child: { ...typed.child, ...ownPlace } };
  const [refused, setRefused] = useState<ProblemError | null>(null);
  const register = useRegisterCase();
  // A second press comes before the page has heard of the first.
  const isSending = useRef(false);
  const matches = useMatches(answers.child);
  const asked = params.get('step');
  const step = registerSteps.find((known) => known === asked) ?? 'child';
  // What was begun earlier is offered once, where one came in; later a small link leads back to the choice.
  const [entered] = useState(step);
  const isAsked = draft.offer !== null && draft.offer.from !== 'typed';
  const labels = useRegisterLabels(answers.people.length);
  const { summary, fields: said } = useFormProblems()(refused ?? register.error, labels);
  const fields = stillWrong(said, refused, registerErrors(answers, 'check', isRegionManager));
  const change = (part: Partial<RegisterAnswers>): void => set((before) => ({ ...before, ...part }));
  const changeChild = (part: Partial<ChildAnswers>): void =>
    set((before) => ({ ...before, child: { ...before.child, ...part } }));

  const go = (to: RegisterStep): void => {
    setRefused(null);
    setParams({ step: to });
    window.scrollTo?.({ top: 0 });
  };
  /** Leads to the first page on which something is missing. */
  const refuse = (problem: ProblemError): void => {
    const first = problem.problem.errors?.[0];
    if (first) setParams({ step: stepOf(first.pointer) });
    setRefused(problem);
  };
  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (isSending.current) return;
    // The main button at the end leads straight on to the questions.
    const screen = submitterOf(event)?.value === 'screen';
    const errors = registerErrors(answers, step, isRegionManager);
    if (errors.length > 0) return refuse(refusal(errors));
    const following = registerSteps[registerSteps.indexOf(step) + 1];
    if (following) return go(following);
    setRefused(null);
    isSending.current = true;
    register.mutate(
      { body: toBody(answers), key: answers.key },
      {
        onSuccess: ({ id, child }) => {
          clear();
          showDone(t('done', { name: child.givenName }));
          void navigate(screen ? `/cases/${id}/screenings/new` : `/cases/${id}`, { replace: true });
        },
        onError: (error) => {
          isSending.current = false;
          refuse(knownIin(error));
        },
      },
    );
  };
  const goesOn = step === 'check' && answers.consentNow;
  const startOver = (): void => {
    clear();
    set(noAnswers(newIdempotencyKey()));
    clear();
    register.reset();
    go('child');
  };

  return (
    <Page
      title={t(`title.${step}`)}
      crumbs={[{ label: t('crumb.cases'), to: '/cases' }, { label: t('crumb.new') }]}
      corner={
        <>
          <DraftLine draft={draft} />
          {isAsked && step !== entered && (
            <button type="button" className={classes.startOver} onClick={() => go(entered)}>
              {t('toDraftOffer')}
            </button>
          )}
          {(restored || savedAt) && (
            <button type="button" className={classes.startOver} onClick={startOver}>
              {t('common:form.startOver')}
            </button>
          )}
        </>
      }
      above={
        <Steps
          label={t('steps.label')}
          current={registerSteps.indexOf(step)}
          steps={registerSteps.map((key) => ({ key, label: t(`steps.${key}`), to: `?step=${key}` }))}
        />
      }
    >
      <form noValidate onSubmit={next} className={classes.flow} data-beside={step === 'child' || undefined}>
        <div className={classes.part}>
          {step === entered && <DraftOffer draft={draft} />}
          <ErrorSummary errors={summary} />
          {step === 'child' && (
            <>
              <NameFields child={answers.child} onChange={changeChild} errors={fields} prefix="child." />
              <BirthFields child={answers.child} onChange={changeChild} errors={fields} prefix="child." />
            </>
          )}
          {step === 'people' && (
            <RegisterPeople
              people={answers.people}
              onChange={(people) => change({ people })}
              errors={fields}
            />
          )}
          {step === 'consent' && <RegisterConsent answers={answers} onChange={change} errors={fields} />}
          {step === 'check' && <RegisterCheck answers={answers} onChange={go} />}
        </div>
        {step === 'child' && (
          <>
            <div className={classes.beside}>
              <KnownChildren matches={matches} />
            </div>
            <div className={classes.part}>
              <PlaceFields child={answers.child} onChange={changeChild} errors={fields} prefix="child." />
              <SupportFields child={answers.child} onChange={changeChild} errors={fields} prefix="child." />
            </div>
          </>
        )}
        <FormActions
          back={
            step !== 'child' && (
              <Button size="md" onClick={() => go(registerSteps[registerSteps.indexOf(step) - 1] ?? 'child')}>
                {t('common:actions.back')}
              </Button>
            )
          }
        >
          {goesOn && (
            <Button size="md" type="submit" pending={register.isPending}>
              {t('actions.register')}
            </Button>
          )}
          <Button
            size="md"
            variant="filled"
            type="submit"
            value={goesOn ? 'screen' : undefined}
            pending={register.isPending}
          >
            {step !== 'check'
              ? t('common:actions.continue')
              : t(goesOn ? 'actions.registerAndScreen' : 'actions.identify')}
          </Button>
        </FormActions>
      </form>
    </Page>
  );
}

const submitterOf = ({ nativeEvent }: FormEvent): HTMLButtonElement | null =>
  (nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;

/** What was mended is no longer marked; the summary stays as it was, so that the focus does not jump while typing. */
function stillWrong(
  said: Readonly<Record<string, string>>,
  refused: ProblemError | null,
  errors: readonly FieldError[],
): Readonly<Record<string, string>> {
  const open = new Set(errors.map(({ pointer }) => fieldOfPointer(pointer)));
  const told = (refused?.problem.errors ?? []).filter(
    ({ rules }) => !serverOnly.some((rule) => rules.includes(rule)),
  );
  const mended = new Set(
    told.map(({ pointer }) => fieldOfPointer(pointer)).filter((field) => !open.has(field)),
  );
  return Object.fromEntries(Object.entries(said).filter(([field]) => !mended.has(field)));
}

/** Rules that the browser cannot check. */
const serverOnly = ['isKnownIin', 'exists'];

/** Most children live where the team works: the place is filled in until somebody chooses another. */
function useOwnPlace(): Pick<ChildAnswers, 'regionId' | 'locationId'> | null {
  const user = useUser();
  const { byId } = useLocations();
  const { data: teams } = useQuery(teamsQuery);
  const district = byId.get(teams?.find((team) => team.id === user.teamId)?.locationId ?? '');
  if (!district) return null;
  return district.parentId
    ? { regionId: district.parentId, locationId: district.id }
    : { regionId: district.id, locationId: null };
}

/** The server does not say whose number it is; the field says what to do. */
function knownIin(error: unknown): ProblemError {
  if (problemCodeOf(error) === 'conflict')
    return refusal([{ pointer: '#/child/iin', rules: ['isKnownIin'] }]);
  return error instanceof ProblemError
    ? error
    : new ProblemError({ type: '/problems/internal', title: 'internal', status: 500 });
}
