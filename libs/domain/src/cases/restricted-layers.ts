/**
 * The parts of a case file that stay closed until somebody asks for them: what the family answered in a screening, what
 * the doctors call it, and what is noted to protect the child. Each reading is on record under its layer.
 */
export const restrictedLayers = ['screening_answers', 'diagnosis', 'protection_notes'] as const;
export type RestrictedLayer = (typeof restrictedLayers)[number];
