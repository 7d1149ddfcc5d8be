import type { Helplines } from '@birge/domain';

/**
 * What stands on the page for asking for help before its program has arrived, and for good where it never does: a weak network, an
 * old phone, scripts switched off. The program takes its place as soon as it begins.
 */
export function firstWords({ emergency, children }: Helplines): string {
  const call = (number: string): string => `<a href="tel:${number}">${number}</a>`;
  const [line, danger] = [call(children), call(emergency)];
  const said = [
    {
      language: 'kk',
      title: 'Балаға көмек керек пе?',
      open: 'Бет ашылып жатыр. Ашылмаса:',
      ways: [
        `${line} нөміріне қоңырау шалыңыз. Бұл – балаларға көмек, тегін.`,
        'Немесе ауданыңыздың әлеуметтік қызмет бөліміне барыңыз. Диагноз да, анықтама да керек емес.',
        `Балаға қазір қауіп төнсе, ${danger} нөміріне қоңырау шалыңыз.`,
      ],
    },
    {
      language: 'ru',
      title: 'Ребёнку нужна помощь?',
      open: 'Страница открывается. Если она не открылась:',
      ways: [
        `Позвоните по номеру ${line}. Это помощь детям, бесплатно.`,
        'Или приходите в отдел социальных услуг вашего района. Не нужны ни диагноз, ни справки.',
        `Если ребёнку сейчас грозит опасность, позвоните по номеру ${danger}.`,
      ],
    },
    {
      language: 'en',
      title: 'Does a child need help?',
      open: 'The page is opening. If it does not open:',
      ways: [
        `Call ${line}. This is the child helpline; it is free.`,
        'Or come to the social services of your district. No diagnosis and no papers are needed.',
        `If the child is in danger now, call ${danger}.`,
      ],
    },
  ];
  const sections = said.map(
    ({ language, title, open, ways }, place) =>
      `<section lang="${language}"><h${place === 0 ? 1 : 2}>${title}</h${place === 0 ? 1 : 2}><p>${open}</p><ul>${ways
        .map((way) => `<li>${way}</li>`)
        .join('')}</ul></section>`,
  );
  return `${LOOK}<main class="first">${sections.join('')}</main>`;
}

/** Seen only where the program lets one wait: who has a good network is not dazzled. */
const LOOK = `<style>
.first{max-width:34rem;margin:0 auto;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;animation:first 0s 1.5s both}
.first h1,.first h2{margin:1rem 0 0;font-size:1.4rem;line-height:1.3}
.first ul{margin:.25rem 0;padding:0}
.first li{padding:.25rem 0}
.first a{display:inline-block;padding:.6rem .25rem;margin:-.6rem 0;font-weight:700;color:inherit}
@keyframes first{from{visibility:hidden}to{visibility:visible}}
</style>
<noscript><style>.first{animation:none}</style></noscript>`;

const ROOT = '<div id="root">';

/** What the other pages say where scripts are switched off: that one is to come here. */
const SENT_HERE = /<noscript>.*?<\/noscript>\s*/s;

/** @param page the page of the application, as it was built */
export const withFirstWords = (page: string, helplines: Helplines): string =>
  page.replace(SENT_HERE, '').replace(ROOT, () => ROOT + firstWords(helplines));
