/**
 * One row of a workflow: an action a person can take, where it is legal, where it leads.
 * `back` leads to the state the record was in before it stepped aside (a returned closure, an answered transfer).
 */
export interface Rule<State extends string, Facts> {
  readonly from: readonly State[];
  readonly to: State | 'back';
  /** Named reasons to wait. A reason whose test returns true blocks the action. */
  readonly blockedBy?: Readonly<Record<string, (facts: Facts) => boolean>>;
}

/** A state machine as a table. */
export interface Workflow<State extends string, Action extends string, Facts> {
  readonly initial: State;
  readonly actions: Readonly<Record<Action, Rule<State, Facts>>>;
}

export type Decision<State extends string> =
  | { readonly kind: 'go'; readonly to: State }
  | { readonly kind: 'illegal' }
  | { readonly kind: 'blocked'; readonly by: string[] };

/** What a person sees of one action: absent when illegal, disabled with its reasons when blocked. */
export interface OfferedAction<Action extends string = string> {
  readonly action: Action;
  readonly blockedBy: string[];
}

/**
 * Decides one action. Pure: the caller loads the facts and persists the outcome.
 *
 * @param cameFrom the state before the record stepped aside; needed only where a rule leads `back`
 */
export function decide<S extends string, A extends string, F>(
  workflow: Workflow<S, A, F>,
  state: S,
  action: A,
  facts: F,
  cameFrom: S | null = null,
): Decision<S> {
  const { from, to, blockedBy = {} } = workflow.actions[action];
  const target = to === 'back' ? cameFrom : (to as S);
  if (!from.includes(state) || target === null) return { kind: 'illegal' };

  const by = Object.keys(blockedBy).filter((reason) => blockedBy[reason]?.(facts));
  return by.length > 0 ? { kind: 'blocked', by } : { kind: 'go', to: target };
}

/**
 * Every legal action in this state that the person may take, blocked ones with their reasons.
 *
 * @param may asks the policy: may this person take this action on this record?
 */
export function offer<S extends string, A extends string, F>(
  workflow: Workflow<S, A, F>,
  state: S,
  facts: F,
  may: (action: A) => boolean,
  cameFrom: S | null = null,
): OfferedAction<A>[] {
  const offered: OfferedAction<A>[] = [];
  for (const action of Object.keys(workflow.actions) as A[]) {
    const decision = decide(workflow, state, action, facts, cameFrom);
    if (decision.kind === 'illegal' || !may(action)) continue;
    offered.push({ action, blockedBy: decision.kind === 'blocked' ? decision.by : [] });
  }
  return offered;
}

/** The whole picture of a workflow, one `state --action--> state` line for each move. */
export function moves<S extends string, A extends string, F>(workflow: Workflow<S, A, F>): string[] {
  return (Object.keys(workflow.actions) as A[]).flatMap((action) =>
    workflow.actions[action].from.map((from) => `${from} --${action}--> ${workflow.actions[action].to}`),
  );
}
