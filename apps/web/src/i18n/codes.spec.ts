import * as domain from '@birge/domain';
import fs from 'node:fs';
import path from 'node:path';

type Group = Readonly<Record<string, string>>;
type File = Readonly<Record<string, Group>>;

const read = (language: domain.Language, namespace: string) =>
  JSON.parse(fs.readFileSync(path.join(__dirname, language, `${namespace}.json`), 'utf8')) as File;

type AnyWorkflow = domain.Workflow<string, string, never>;
const isWorkflow = (value: unknown): value is AnyWorkflow =>
  typeof value === 'object' && value !== null && 'initial' in value && 'actions' in value;

/** Why a step has to wait, over all workflows of the domain. */
const reasons = Object.values<unknown>(domain)
  .filter(isWorkflow)
  .flatMap((workflow) => Object.values(workflow.actions))
  .flatMap((rule) => Object.keys(rule.blockedBy ?? {}));

/** Every list of the domain whose codes people see, and the group of words that says them. */
const lists: readonly (readonly [string, readonly string[]])[] = [
  ['ageBand', domain.ageBands],
  ['assessmentAction', domain.assessmentActions],
  ['assessmentStatus', domain.assessmentStatuses],
  ['barrier', domain.barriers],
  ['blockedReason', reasons],
  ['caseAction', domain.caseActions],
  ['caseStatus', domain.caseStatuses],
  ['closureReason', domain.closureReasons],
  ['rule', domain.closureRefusals],
  ['closureEnding', domain.closureEndings],
  ['closureFeedback', domain.closureFeedbacks],
  ['feedbackObstacle', domain.feedbackObstacles],
  ['handoverTarget', domain.handoverTargets],
  ['contactOutcome', domain.contactOutcomes],
  ['viewAbsence', [...domain.childViewAbsences, ...domain.caregiverViewAbsences]],
  ['assentAnswer', domain.assentAnswers],
  ['caregiverPart', domain.caregiverParts],
  ['consentEndReason', domain.consentEndReasons],
  ['contactChannel', domain.contactChannels],
  ['contactRule', domain.contactRules],
  ['numberReason', domain.numberReasons],
  ['goneReason', domain.goneReasons],
  ['iparMeasure', domain.allIparMeasures],
  ['iparPart', domain.iparParts],
  ['mseTerm', domain.mseTerms],
  ['overrideReason', domain.overrideReasons],
  ['pmpcProgramme', domain.pmpcProgrammes],
  ['pmpcSupport', domain.pmpcSupports],
  ['protectionKind', domain.protectionKinds],
  ['register', domain.registers],
  ['registrationAction', domain.registrationActions],
  ['registrationEndReason', domain.registrationEndReasons],
  ['registrationStatus', domain.registrationStatuses],
  ['registrationTime', domain.registrationTimes],
  ['sharingGround', domain.sharingGrounds],
  ['consentAction', domain.consentActions],
  ['consentMode', domain.consentModes],
  ['consentPurpose', domain.consentPurposes],
  ['consentStatus', domain.consentStatuses],
  ['difficulty', domain.difficultyDomains],
  ['difficultyLevel', domain.difficultyLevels],
  ['difficultyLevelShort', domain.difficultyLevels],
  ['documentAction', domain.documentActions],
  ['documentEndReason', domain.documentEndReasons],
  ['documentFormat', domain.documentFormats],
  ['documentKind', domain.documentKinds],
  ['documentStatus', domain.documentStatuses],
  ['fitWarning', domain.fitWarnings],
  ['goalStatus', domain.goalStatuses],
  ['iinWarning', domain.iinWarnings],
  ['language', domain.spokenLanguages],
  ['locality', domain.localities],
  ['matchReason', domain.matchReasons],
  ['mseCategory', domain.mseCategories],
  ['needArea', domain.needAreas],
  ['needLevel', domain.needLevels],
  ['noteKind', domain.noteKinds],
  ['outcome', domain.outcomes],
  ['planAction', domain.planActions],
  ['planStatus', domain.planStatuses],
  ['priority', domain.priorities],
  ['referralAction', domain.referralActions],
  ['referralInput', domain.referralInputs],
  ['referralStatus', domain.referralStatuses],
  ['registrationKind', domain.registrationKinds],
  ['relation', domain.relations],
  ['restrictedLayer', domain.restrictedLayers],
  ['role', domain.roles],
  ['administrationMode', domain.administrationModes],
  ['domainResult', domain.domainResults],
  ['instrument', domain.instruments],
  ['screeningAction', domain.screeningActions],
  ['screeningOutcome', domain.screeningOutcomes],
  ['screeningSource', domain.screeningSources],
  ['screeningStatus', domain.screeningStatuses],
  ['serviceKind', domain.serviceKinds],
  ['serviceStep', domain.serviceSteps],
  ['sex', domain.sexes],
  ['sharedField', domain.sharedFields],
  ['standardSource', domain.standardSources],
  ['standardUnit', domain.standardUnits],
  ['ladderRung', domain.ladderRungs],
  ['snoozeReason', domain.snoozeReasons],
  ['timeLimitStep', domain.timeLimitSteps],
  ['timeUnit', domain.timeUnits],
  ['taskAction', domain.taskActions],
  ['taskDue', domain.taskDues],
  ['transferStatus', domain.transferStatuses],
  ['taskKind', domain.taskKinds],
  ['taskStatus', domain.taskStatuses],
  ['caseChangeKind', domain.caseChangeKinds],
  ['consentGap', domain.consentGaps],
  ['printedSheet', domain.printedSheets],
  ['timelineKind', domain.timelineKinds],
  ['turn', domain.turns],
  ['caregiverWork', domain.caregiverWorks],
  ['goalAction', domain.goalActions],
  ['goalReason', domain.goalReasons],
  ['priorityReason', domain.priorityReasons],
  ['pulseItem', domain.pulseItems],
  ['pulseRespondent', domain.pulseRespondents],
  ['responsible', domain.responsibles],
  ['undertakingAction', domain.undertakingActions],
  ['undertakingStatus', domain.undertakingStatuses],
  ['unfitReason', domain.unfitReasons],
];

const missing = (words: Group | undefined, codes: readonly string[]) =>
  codes.filter((code) => !words?.[code]);

describe.each(domain.languages)('the words for codes in %s', (language) => {
  const staff: File = { ...read(language, 'codes'), ...read(language, 'case-codes') };
  const family = read(language, 'family-codes');

  it.each(lists)('say every %s', (group, codes) => {
    expect(missing(staff[group], codes)).toEqual([]);
  });

  it.each([
    ['assessment', domain.assessmentActions],
    ['case', domain.caseActions],
    ['consent', domain.consentActions],
    ['document', domain.documentActions],
    ['registration', ['create', 'update', ...domain.registrationActions]],
    ['help_request', ['receive', 'admit', ...domain.helpRequestActions]],
    ['plan', domain.planActions],
    ['screening', domain.screeningActions],
    ['referral', domain.referralActions],
    ['task', domain.taskActions],
  ] as const)('tell every step in the history of a %s', (subject, actions) => {
    const history = staff.historyAction?.[subject] as unknown as Group | undefined;

    expect(missing(history, actions)).toEqual([]);
  });

  it('say for families where each referral stands, what comes next, and what is asked of them', () => {
    const shown = domain.referralStatuses.filter(
      (status) => status !== 'draft' && status !== 'entered_in_error',
    );

    const silent = shown.flatMap((status) =>
      missing(family[status], ['label', 'now', 'next', 'todo']).map((what) => `${status}.${what}`),
    );

    expect(silent).toEqual([]);
  });

  it.each([
    ['barrier', domain.barriers],
    ['documentKind', domain.documentKinds],
    ['consentPurpose', domain.consentPurposes],
  ] as const)('say every %s to families', (group, codes) => {
    expect(missing(family[group], codes)).toEqual([]);
  });
});

describe('the list of lists', () => {
  it('leaves no list of the domain without words, but those that nobody sees', () => {
    const unseen = new Set([
      'languages',
      'reaches',
      'permissions',
      'problemCodes',
      'caseActionsWithReason',
      'importScales',
      'scales',
      // Said by the forms that ask: `assent` of common, `form.confirm_…` of registrations.
      'assentNeeds',
      'registrationWarnings',
      // Said by `plans`, where the difference of two editions is shown.
      'goalFields',
      'planFields',
      'undertakingFields',
    ]);
    // Said by `merges`; merges.spec.tsx sees that none is missing.
    for (const name of ['mergeActions', 'mergeBlockers', 'mergeFields', 'mergeSides', 'mergeStatuses'])
      unseen.add(name);
    // Said by `help` and `help-requests`; help-words.spec.ts sees that none is missing.
    const ofHelp = [
      'askers',
      'helpRequestActions',
      'helpRequestEndReasons',
      'helpRequestNews',
      'helpRequestStatuses',
      'openHelpRequestStatuses',
      'replyTimes',
    ];
    ofHelp.forEach((name) => unseen.add(name));
    // Said by `reports`; report-words.spec.ts sees that none is missing.
    const ofReports = [
      'reportCodes',
      'reportUnits',
      'reportDimensions',
      'reportMeasures',
      'declinedCells',
      'difficultyCells',
    ];
    ofReports.forEach((name) => unseen.add(name));
    const worded = lists.map(([, codes]) => codes.join());

    const unworded = Object.entries<unknown>(domain)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      .filter(([name, codes]) => !unseen.has(name) && codes.every((code) => typeof code === 'string'))
      // The reports name their columns and definitions in a file of their own.
      .filter(([name]) => !/^report|Cells$/.test(name))
      .filter(
        ([, codes]) => !worded.some((list) => codes.every((code) => list.split(',').includes(String(code)))),
      )
      .map(([name]) => name);

    expect(unworded).toEqual([]);
  });
});
