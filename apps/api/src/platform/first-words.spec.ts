import { withFirstWords } from './first-words.js';

describe('what stands on the page for asking before its program is there', () => {
  const page = withFirstWords('<body><div id="root"></div></body>', {
    police: '902',
    emergency: '912',
    children: '911',
  });

  it('says in three languages whom to call, by the numbers of the installation', () => {
    for (const language of ['kk', 'ru', 'en']) {
      const section = new RegExp(`<section lang="${language}">(.*?)</section>`).exec(page)?.[1] ?? '';
      expect(section).toContain('<a href="tel:911">911</a>');
      expect(section).toContain('<a href="tel:912">912</a>');
    }
    expect(page).not.toContain('112');
  });

  it('stands inside what the program takes the place of', () => {
    expect(page).toMatch(/^<body><div id="root"><style>.*<\/main><\/div><\/body>$/s);
  });
});
