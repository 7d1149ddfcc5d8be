import { languages, useTranslation } from '../i18n';

import classes from './language-switch.module.css';
import { useChooseLanguage } from './session';

const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;
const short = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const;

/** Each language by its own name, so that one finds it without reading the others. */
export function LanguageSwitch({ compact = false }: { compact?: boolean }) {
  const { t, i18n } = useTranslation();
  const choose = useChooseLanguage();
  return (
    <div
      role="group"
      aria-label={t('shell.language')}
      className={classes.switch}
      data-compact={compact || undefined}
    >
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={classes.choice}
          aria-pressed={i18n.language === language}
          aria-label={names[language]}
          onClick={() => void choose(language)}
        >
          {compact ? short[language] : names[language]}
        </button>
      ))}
    </div>
  );
}
