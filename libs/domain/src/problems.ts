/** Everything the API refuses on purpose, and the HTTP status that says so (RFC 9457). */
export const problemStatus = {
  bad_request: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  forbidden: 403,
  organisation_closed: 403,
  foreign_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  illegal_action: 409,
  blocked: 409,
  conflict: 409,
  merged: 409,
  stale: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  key_reused: 422,
  version_required: 428,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** One mistake in what was sent: where it is (RFC 6901) and which rules it breaks. */
export interface FieldError {
  readonly pointer: string;
  readonly rules: string[];
}
