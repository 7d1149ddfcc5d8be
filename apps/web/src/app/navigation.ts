import { reachOf, type Permission, type Role } from '@birge/domain';
import {
  IconBuildingCommunity,
  IconChartHistogram,
  IconClockHour4,
  IconEyeOff,
  IconFolders,
  IconInbox,
  IconLifebuoy,
  IconLayoutDashboard,
  IconListDetails,
  IconMapPin,
  IconRubberStamp,
  IconSend,
  IconSun,
  IconUserCog,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';

export interface Place {
  /** Also the key of its words: `nav.<name>`. */
  readonly name: string;
  readonly path: string;
  readonly icon: typeof IconSun;
}

const place = (name: string, icon: typeof IconSun, path = `/${name}`): Place => ({ name, path, icon });

const myDay = place('my-day', IconSun);
const cases = place('cases', IconFolders);
const referrals = place('referrals', IconSend);
const requests = place('requests', IconLifebuoy);
const hiddenChildren = place('hidden-children', IconEyeOff);
const directory = place('directory', IconBuildingCommunity);

/** The rail of each role, most used first: on phones the first two stand in the tab bar. */
export const placesOf: Readonly<Record<Role, readonly Place[]>> = {
  caseworker: [myDay, cases, referrals, requests, hiddenChildren, directory],
  manager: [
    place('overview', IconLayoutDashboard),
    place('approvals', IconRubberStamp),
    cases,
    referrals,
    requests,
    hiddenChildren,
    place('team', IconUsers),
    place('reports', IconChartHistogram),
    directory,
  ],
  provider: [place('inbox', IconInbox), place('offerings', IconListDetails)],
  analyst: [place('figures', IconChartHistogram)],
  administrator: [
    place('users', IconUserCog),
    place('teams', IconUsersGroup),
    place('organisations', IconMapPin),
    place('time-limits', IconClockHour4),
  ],
  family: [],
};

export const NEW_CASE = '/cases/new';

const may = (role: Role, permission: Permission) => reachOf(role, permission) !== null;

export const mayRegister = (role: Role): boolean => may(role, 'case.create');
export const mayHaveCalendar = (role: Role): boolean => may(role, 'calendar.own');
export const mayFindReferrals = (role: Role): boolean => may(role, 'referral.read');
export const mayFindCases = (role: Role): boolean => may(role, 'case.read');

/** The key of the words in the search field: what this role can find. */
export const findPlaceholder = (role: Role): string =>
  mayFindCases(role)
    ? 'find.placeholder'
    : mayFindReferrals(role)
      ? 'find.placeholderReferrals'
      : 'find.placeholderPlaces';
