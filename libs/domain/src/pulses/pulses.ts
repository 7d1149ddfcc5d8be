/** What a short look at the quality of life asks, each with five faces. Violence is never asked here. */
export const pulseItems = ['health', 'play', 'learning', 'safety', 'family'] as const;
export type PulseItem = (typeof pulseItems)[number];

/** From 1, the saddest face, to 5, the happiest. Never summed up: each item speaks for itself. */
export const pulseFaces = [1, 2, 3, 4, 5] as const;
export type PulseFace = (typeof pulseFaces)[number];

export const pulseRespondents = ['child', 'caregiver'] as const;
export type PulseRespondent = (typeof pulseRespondents)[number];

/** The paid work of whoever cares for the child; asked of caregivers alone. */
export const caregiverWorks = [
  'as_wished',
  'less_than_wished',
  'cannot_because_of_care',
  'not_sought',
] as const;
export type CaregiverWork = (typeof caregiverWorks)[number];

/** Below this age a child is not asked by herself: five faces are too many. */
export const CHILD_ANSWERS_FROM = 5;
