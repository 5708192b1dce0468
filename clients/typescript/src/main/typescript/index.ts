export { JambatanProblem, NotReached, type ProblemRefusal, type ProblemViolation } from "./problem.js";
export { Listing, type PageOf } from "./listing.js";
export { entityTagOf, receiptOf, type AnswerReceipt, type CallOptions, type ChangeOptions, type ClientSettings, type MergePatch, type TokenProvider } from "./connection.js";
export { Jambatan } from "./operations.js";
export type * from "./types.js";
