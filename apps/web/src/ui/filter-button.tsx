import { Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

import { useTranslation } from '../i18n';
import classes from './filter-button.module.css';

export interface FilterOption {
  value: string;
  label: string;
}

export interface FilterButtonProps {
  /** What is filtered: "Status". */
  label: string;
  icon?: ReactNode;
  options: readonly FilterOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Only one at a time: choosing closes. */
  single?: boolean;
}

const SEARCH_FROM = 9;

/** A filter: choices behind a button; once set the button shows the value and a ×. */
export function FilterButton(props: FilterButtonProps) {
  const { label, icon, options, value, onChange, single = false } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const chosen = options.filter((option) => value.includes(option.value));
  const words =
    chosen.length === 0 ? label : chosen.length > 2 ? `${label}: ${chosen.length}` : listed(chosen);

  function change(next: string[]) {
    if (!single) return onChange(next);
    onChange(next.filter((item) => !value.includes(item)));
    setOpen(false);
  }

  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <span className={classes.filter} data-set={chosen.length > 0 || undefined}>
        <Popover.Target>
          <button type="button" className={classes.button} onClick={() => setOpen(!open)}>
            {icon}
            {chosen.length > 0 && <span className="sr-only">{label}: </span>}
            {words}
            {chosen.length === 0 && <IconChevronDown size={15} stroke={2} aria-hidden="true" />}
          </button>
        </Popover.Target>
        {chosen.length > 0 && (
          <button
            type="button"
            className={classes.remove}
            aria-label={t('filter.remove', { name: label })}
            onClick={() => onChange([])}
          >
            <IconX size={15} stroke={2} />
          </button>
        )}
      </span>
      <Popover.Dropdown p={8} miw={220}>
        <Choices label={label} options={options} value={value} onChange={change} />
      </Popover.Dropdown>
    </Popover>
  );
}

const listed = (chosen: readonly FilterOption[]) => chosen.map((option) => option.label).join(', ');

function Choices(props: {
  label: string;
  options: readonly FilterOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const shown = props.options.filter((option) =>
    option.label.toLowerCase().includes(query.trim().toLowerCase()),
  );
  return (
    <>
      {props.options.length >= SEARCH_FROM && (
        <TextInput
          size="sm"
          mb={8}
          aria-label={t('filter.search', { name: props.label })}
          placeholder={t('filter.search', { name: props.label })}
          leftSection={<IconSearch size={16} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group value={[...props.value]} onChange={props.onChange} aria-label={props.label}>
        <div className={classes.choices}>
          {shown.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} className={classes.choice} />
          ))}
          {shown.length === 0 && <p className={classes.none}>{t('filter.none')}</p>}
        </div>
      </Checkbox.Group>
    </>
  );
}

/** The line of filters over a list; also holds the search field. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className={classes.bar}>{children}</div>;
}

/** The small search field at the beginning of the filters. The page decides when to ask the server. */
export function FilterSearch(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <span className={classes.search}>
      <IconSearch size={16} stroke={1.7} aria-hidden="true" />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        maxLength={100}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </span>
  );
}
