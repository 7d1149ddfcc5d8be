import { moves } from '../workflow.js';
import { consentWorkflow } from './consents.workflow.js';

describe('the consent workflow', () => {
  it('is this picture, state by state', () => {
    expect(moves(consentWorkflow)).toEqual([
      'requested --give--> given',
      'requested --refuse--> refused',
      'given --withdraw--> withdrawn',
      'renewed --withdraw--> withdrawn',
    ]);
  });
});
