import { Select } from '@mantine/core';
import { protectionKinds, type ProtectionKind } from '@birge/domain';

import { useTranslation } from '../../i18n';

/** Which kind of protection note it becomes. */
export function ProtectionKindField(props: {
  value: ProtectionKind | null;
  error?: string;
  autoFocus?: boolean;
  onChange: (kind: ProtectionKind | null) => void;
}) {
  const { t } = useTranslation('notes');
  const { t: code } = useTranslation('codes');
  return (
    <Select
      id="kind"
      data-autofocus={props.autoFocus || undefined}
      label={t('protects.kind')}
      error={props.error}
      // Whom not to call is chosen among the people of the child, where protection notes stand.
      data={protectionKinds
        .filter((kind) => kind !== 'must_not_call')
        .map((kind) => ({ value: kind, label: code(`protectionKind.${kind}`) }))}
      value={props.value}
      onChange={(kind) => props.onChange(kind as ProtectionKind | null)}
    />
  );
}
