import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCalendar, IconChevronDown, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';
import { withinContent } from '../../ui/within-content';

import { teamsOfRegionQuery } from './reports.queries';
import { periodOf, presetOf, presets, type Period, type Preset } from './scope';

interface Choice {
  readonly key: string;
  readonly label: ReactNode;
}

/** One of several behind a button that shows which. */
export function ChoiceMenu(props: {
  name: string;
  icon?: ReactNode;
  shown: ReactNode;
  choices: readonly Choice[];
  current: string | null;
  onChoose: (key: string) => void;
}) {
  return (
    <Menu position="bottom-end" portalProps={withinContent()}>
      <Menu.Target>
        <Button
          icon={props.icon}
          iconRight={<IconChevronDown size={15} stroke={2} aria-hidden="true" />}
          aria-haspopup="menu"
        >
          <span className="sr-only">{props.name}: </span>
          {props.shown}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={props.current} onChange={props.onChoose}>
          {props.choices.map(({ key, label }) => (
            <Menu.RadioItem key={key} value={key} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

export function PeriodMenu({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { t } = useTranslation('reports');
  const { day } = useFormat();
  const range = ({ from, to }: Period) =>
    t('period.range', {
      from: day(from, { year: from.slice(0, 4) === to.slice(0, 4) ? false : true }),
      to: day(to, { year: true }),
    });
  return (
    <ChoiceMenu
      name={t('period.label')}
      icon={<IconCalendar />}
      shown={range(period)}
      current={presetOf(period)}
      choices={(Object.keys(presets) as Preset[]).map((preset) => ({
        key: preset,
        label: t(`period.${preset}`),
      }))}
      onChoose={(preset) => onChange(periodOf(preset as Preset))}
    />
  );
}

const WHOLE = 'whole';

/** For who answers for a whole region: all of its teams, or one. */
export function TeamMenu({ teamId, onChange }: { teamId?: string; onChange: (teamId?: string) => void }) {
  const { t } = useTranslation('reports');
  const { teamId: own, regionId } = useUser();
  const { data: teams = [] } = useQuery({
    ...teamsOfRegionQuery(regionId ?? ''),
    enabled: own === null && regionId !== null,
  });
  if (own !== null || teams.length === 0) return null;
  return (
    <ChoiceMenu
      name={t('team')}
      icon={<IconUsers />}
      shown={teams.find(({ id }) => id === teamId)?.name ?? t('wholeRegion')}
      current={teamId ?? WHOLE}
      choices={[
        { key: WHOLE, label: t('wholeRegion') },
        ...teams.map(({ id, name }) => ({ key: id, label: name })),
      ]}
      onChoose={(key) => onChange(key === WHOLE ? undefined : key)}
    />
  );
}
