import { Modal } from '@mantine/core';
import { IconArrowRight, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { Kbd } from '../../ui/kbd';
import { findPlaceholder, mayFindCases, mayRegister, NEW_CASE } from '../navigation';
import { useUser } from '../session';

import { pageExists } from './page-exists';
import { useShell } from './shell-context';
import { useFound } from './use-found';
import classes from './palette.module.css';
import { usePlaces } from './use-places';
import { begun } from './use-shell-keys';

export interface PaletteItem {
  key: string;
  to: string;
  /** Instead of going somewhere. */
  act?: () => void;
  title: ReactNode;
  text?: ReactNode;
  icon?: ReactNode;
  right?: ReactNode;
}

/** Find anything from anywhere: what was typed, and the places one may go to. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { role } = useUser();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { found, pending, asked } = useFound(query);
  const places = usePlaceItems(query);
  const items = [...found, ...places];
  const current = Math.min(at, items.length - 1);

  function go(item: PaletteItem | undefined) {
    if (!item) return;
    onClose();
    if (item.act) item.act();
    else void navigate(item.to);
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt((current + by + items.length) % Math.max(1, items.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(items[current]);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={600}
      styles={{ body: { padding: 0 } }}
      attributes={{ content: { 'aria-label': t('shell.find') } }}
    >
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        <input
          data-autofocus
          type="search"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={items[current] ? `palette-${items[current].key}` : undefined}
          aria-label={t('shell.find')}
          placeholder={t(findPlaceholder(role))}
          value={query}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className={classes.escape}>
          <Kbd>Esc</Kbd>
        </span>
      </div>
      <ul id="palette-list" role="listbox" aria-label={t('find.results')} className={classes.list}>
        {items.map((item, index) => (
          <li
            key={item.key}
            id={`palette-${item.key}`}
            role="option"
            aria-selected={index === current}
            className={classes.item}
            onMouseMove={() => setAt(index)}
            onClick={() => go(item)}
          >
            <span className={classes.icon}>{item.icon}</span>
            <span className={classes.words}>
              <span className={classes.title}>{item.title}</span>
              {item.text && <span className={classes.text}>{item.text}</span>}
            </span>
            {item.right}
          </li>
        ))}
      </ul>
      <p role="status" className={classes.status}>
        {pending
          ? t('find.looking')
          : asked && found.length === 0
            ? t('find.nothing', { query: query.trim() })
            : mayFindCases(role)
              ? t('find.hint')
              : ''}
      </p>
      {mayRegister(role) && asked && !pending && found.length === 0 && pageExists(NEW_CASE) && (
        <div className={classes.begin}>
          <button type="button" onClick={() => go({ key: 'new', to: NEW_CASE, title: '' })}>
            <IconPlus size={16} stroke={2} aria-hidden="true" /> {t('shell.newCase')}
          </button>
        </div>
      )}
    </Modal>
  );
}

function usePlaceItems(query: string): PaletteItem[] {
  const { t } = useTranslation();
  const { role } = useUser();
  const places = usePlaces().map(({ name, path, icon: Icon }) => ({
    key: name,
    to: path,
    title: t(`nav.${name}`),
    icon: <Icon size={18} stroke={1.7} />,
    right: <IconArrowRight size={16} stroke={1.7} aria-hidden="true" />,
  }));
  const newCase =
    mayRegister(role) && pageExists(NEW_CASE)
      ? [
          {
            key: 'new-case',
            to: NEW_CASE,
            title: t('shell.newCase'),
            icon: <IconPlus size={18} stroke={1.7} />,
          },
        ]
      : [];
  const { begin } = useShell();
  const begins = mayFindCases(role)
    ? Object.values(begun).map((what) => ({
        key: what,
        to: '',
        act: () => begin(what),
        title: t(`keys.${what}`),
        icon: <IconPlus size={18} stroke={1.7} />,
      }))
    : [];
  const typed = query.trim().toLowerCase();
  return [...places, ...newCase, ...begins].filter((item) => item.title.toLowerCase().includes(typed));
}
