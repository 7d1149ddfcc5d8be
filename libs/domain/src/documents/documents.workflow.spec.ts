import { moves } from '../workflow.js';
import { documentKinds, identityDocumentKinds, restrictedDocumentKinds } from '../services/document-kinds.js';
import { documentStatuses, isIdentityDocument, isValidDocument, layerOfDocument } from './document-lists.js';
import { documentWorkflow } from './documents.workflow.js';

describe('the document workflow', () => {
  it('has these moves and no others', () => {
    expect(moves(documentWorkflow)).toEqual([
      'current --replace--> replaced',
      'current --withdraw--> withdrawn',
      'current --mark_in_error--> entered_in_error',
      'replaced --mark_in_error--> entered_in_error',
      'withdrawn --mark_in_error--> entered_in_error',
    ]);
  });
});

describe('a kind of document', () => {
  it('is an identity document, reveals a diagnosis, or neither; never both', () => {
    const identity = documentKinds.filter(isIdentityDocument);
    const restricted = documentKinds.filter((kind) => layerOfDocument(kind) !== null);

    expect(identity).toEqual([...identityDocumentKinds]);
    expect(restricted).toEqual([...restrictedDocumentKinds]);
    expect(identity.filter((kind) => (restricted as string[]).includes(kind))).toEqual([]);
  });

  it.each([
    ['passport_seen', true],
    ['birth_certificate_seen', true],
    ['guardianship_document', false],
    ['pmpc_conclusion', false],
  ] as const)('%s is only to be shown: %s', (kind, only) => {
    expect(isIdentityDocument(kind)).toBe(only);
  });

  it.each([
    'pmpc_conclusion',
    'ipar',
    'disability_certificate',
    'vkk_conclusion',
    'medical_extract',
  ] as const)('%s reveals a diagnosis', (kind) => {
    expect(layerOfDocument(kind)).toBe('diagnosis');
  });
});

describe('a document counts', () => {
  it.each(documentStatuses.map((status) => [status, status === 'current'] as const))(
    'when it is %s: %s',
    (status, counts) => {
      expect(isValidDocument({ status, validTo: null }, '2026-11-23')).toBe(counts);
    },
  );

  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-11-24', true],
  ])('until %s: %s', (validTo, counts) => {
    expect(isValidDocument({ status: 'current', validTo }, '2026-11-23')).toBe(counts);
  });
});
