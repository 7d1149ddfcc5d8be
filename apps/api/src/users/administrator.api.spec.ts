import { DataSource } from 'typeorm';
import { startStage, type Stage } from '../../test/harness.js';
import { people } from '../../test/cast.js';
import { AdministratorRefused, createAdministrator } from './administrator.js';

describe('an administrator made at the terminal', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());

  it('signs in with the password that was shown, and keeps users', async () => {
    const application = stage.app.get(DataSource);
    const { email, password } = await createAdministrator(application, {
      email: ' First@Birge.example ',
      name: 'Айгүл Серікова',
    });

    const browser = await stage.as(null);
    const signedIn = await browser.post('/api/auth/login', { email, password });

    expect(email).toBe('first@birge.example');
    expect(signedIn.status).toBe(200);
    expect((await browser.get('/api/users')).status).toBe(200);
  });

  it('is refused where the address has an account, which stays as it was', async () => {
    const read = 'select role, name, password_hash from users where email = $1';
    const before = await stage.db.query<unknown[]>(read, [people.aigul]);

    const again = createAdministrator(stage.db, { email: people.aigul.toUpperCase(), name: 'Somebody Else' });

    await expect(again).rejects.toThrow(
      new AdministratorRefused(`${people.aigul} has an account already; it was left as it is.`),
    );
    expect(await stage.db.query(read, [people.aigul])).toEqual(before);
  });

  it.each([
    ['no address', 'Айгүл', 'That is no e-mail address.'],
    ['second@birge.example', '<b>', 'The name has letters, spaces, hyphens and apostrophes only.'],
  ])('is refused as %s, %s', async (email, name, sentence) => {
    await expect(createAdministrator(stage.db, { email, name })).rejects.toThrow(sentence);
  });
});
