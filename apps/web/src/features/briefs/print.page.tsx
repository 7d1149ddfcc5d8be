import { Checkbox } from '@mantine/core';
import { languages, printedLayers, printedSheets, type Language } from '@birge/domain';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useProblemText } from '../../app/use-problem-text';
import { locationsQuery } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { words } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { Segments } from '../../ui/pills';

import { askForPrint, type NewPrint, type Print } from './briefs.queries';
import classes from './print.module.css';
import { PrintedCase } from './printed-case';

interface Choice {
  what: NewPrint['what'];
  language: Language;
  redacted: boolean;
  texts: boolean;
  layers: NonNullable<NewPrint['layers']>;
}

/** First what goes on paper, for whose eyes and in which language; then it is fetched, shown and printed in one go. */
export function PrintPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const { t } = useTranslation('briefs');
  const text = useProblemText();
  const client = useQueryClient();
  const [choice, setChoice] = useState<Choice>(() => ({
    what: params.get('what') === 'plan' ? 'plan' : 'summary',
    language: words.language(),
    redacted: false,
    texts: false,
    layers: [],
  }));
  const planId = params.get('plan');
  const print = useMutation({
    mutationFn: async ({ language, what, redacted, texts, layers }: Choice) => {
      // Everything that the paper shows is there before the paper is: words, names of places, the file itself.
      await Promise.all([words.show(language), client.ensureQueryData(locationsQuery)]);
      return askForPrint(id, {
        what,
        redacted,
        ...(redacted ? { texts } : { layers }),
        ...(what === 'plan' && planId ? { planId } : {}),
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['timeline', id] }),
  });
  useOwnLanguageAfterwards();

  return (
    <>
      <div className={classes.screen}>
        <Page
          title={t('print.title')}
          lead={t('print.lead')}
          crumbs={[{ label: t('print.back'), to: `/cases/${id}` }, { label: t('print.title') }]}
        >
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (!print.isPending) print.mutate(choice);
            }}
          >
            {print.error && <ErrorSummary errors={[{ text: text(print.error) }]} />}
            <Choices choice={choice} onChange={(part) => setChoice((before) => ({ ...before, ...part }))} />
            <div>
              <Button
                type="submit"
                variant="filled"
                size="lg"
                icon={<IconPrinter />}
                pending={print.isPending}
              >
                {t('print.go')}
              </Button>
            </div>
          </form>
        </Page>
      </div>
      {print.data && <Ready key={print.data.printedAt} print={print.data} />}
    </>
  );
}

function Choices({ choice, onChange }: { choice: Choice; onChange: (part: Partial<Choice>) => void }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { what, language, redacted, texts, layers } = choice;
  return (
    <>
      <Segments
        label={t('print.what')}
        current={what}
        items={printedSheets.map((key) => ({ key, label: code(`printedSheet.${key}`) }))}
        onSelect={(key) => onChange({ what: key as Choice['what'] })}
      />
      <Segments
        label={t('print.language')}
        current={language}
        items={languages.map((key) => ({ key, label: t(`print.languages.${key}`) }))}
        onSelect={(key) => onChange({ language: key as Language })}
      />
      <Checkbox
        label={t('print.redacted')}
        description={t('print.redactedHint')}
        checked={redacted}
        onChange={({ currentTarget }) => onChange({ redacted: currentTarget.checked, layers: [] })}
      />
      {redacted ? (
        <Checkbox
          label={t('print.texts')}
          description={t('print.textsHint')}
          checked={texts}
          onChange={({ currentTarget }) => onChange({ texts: currentTarget.checked })}
        />
      ) : (
        <fieldset className={classes.layers}>
          <legend>{t('print.layers')}</legend>
          <p>{t('print.layersHint')}</p>
          {printedLayers.map((layer) => (
            <Checkbox
              key={layer}
              label={code(`restrictedLayer.${layer}`)}
              checked={layers.includes(layer)}
              onChange={({ currentTarget }) =>
                onChange({
                  layers: currentTarget.checked
                    ? [...layers, layer]
                    : layers.filter((chosen) => chosen !== layer),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** The paper, and then the printer: not before the letters are there and stand where they will stand. */
function Ready({ print }: { print: Print }) {
  const printed = useRef(false);
  useEffect(() => {
    if (printed.current) return;
    printed.current = true;
    void document.fonts.ready.then(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => window.print())),
    );
  }, []);
  return <PrintedCase print={print} />;
}

/** The paper may be in another language than the person works in: whoever leaves the page has the own one again. */
function useOwnLanguageAfterwards() {
  useEffect(() => {
    const own = words.language();
    return () => void words.show(own);
  }, []);
}
