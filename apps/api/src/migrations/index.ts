import { Initial1764000000001 } from './1764000000001-initial.js';
import { Locations1764000000002 } from './1764000000002-locations.js';
import { Services1764000000003 } from './1764000000003-services.js';
import { Ground1764000000004 } from './1764000000004-ground.js';
import { Screenings1764000000005 } from './1764000000005-screenings.js';
import { MatchingAndMerges1764000000006 } from './1764000000006-matching-and-merges.js';
import { Documents1764000000007 } from './1764000000007-documents.js';
import { Drafts1764000000009 } from './1764000000009-drafts.js';
import { RegistrationsPeopleConsents1764000000010 } from './1764000000010-registrations-people-consents.js';
import { TimeLimitsAndJobs1764000000008 } from './1764000000008-time-limits-and-jobs.js';
import { NeedsAndPlans1764000000011 } from './1764000000011-needs-and-plans.js';
import { TimelineAndNotes1764000000012 } from './1764000000012-timeline-and-notes.js';
import { ClosingAndTransfer1764000000013 } from './1764000000013-closing-and-transfer.js';
import { HelpRequests1764000000014 } from './1764000000014-help-requests.js';
import { Statistics1764000000015 } from './1764000000015-statistics.js';
import { Closing1764000000016 } from './1764000000016-closing.js';
import { Transfers1764000000017 } from './1764000000017-transfers.js';
import { HelpQueue1764000000019 } from './1764000000019-help-queue.js';
import { SheetsAndProtectionNotes1764000000020 } from './1764000000020-sheets-and-protection-notes.js';

/** In the order in which they run. A landed migration is never edited: a change is a new file. */
export const migrations = [
  Initial1764000000001,
  Locations1764000000002,
  Services1764000000003,
  Ground1764000000004,
  Screenings1764000000005,
  MatchingAndMerges1764000000006,
  Documents1764000000007,
  TimeLimitsAndJobs1764000000008,
  Drafts1764000000009,
  RegistrationsPeopleConsents1764000000010,
  NeedsAndPlans1764000000011,
  TimelineAndNotes1764000000012,
  ClosingAndTransfer1764000000013,
  HelpRequests1764000000014,
  Statistics1764000000015,
  Closing1764000000016,
  Transfers1764000000017,
  HelpQueue1764000000019,
  SheetsAndProtectionNotes1764000000020,
];
