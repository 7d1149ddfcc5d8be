interface Named {
  readonly givenName: string;
  readonly familyName: string | null;
}

/** "Аружан Ермекқызы": as people say it, the own name first. */
export const childName = ({ givenName, familyName }: Named): string =>
  [givenName, familyName].filter(Boolean).join(' ');
