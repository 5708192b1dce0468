export { JambatanProblem, NotReached } from "./problem.js";
export { Listing } from "./listing.js";
export { entityTagOf, receiptOf } from "./connection.js";
export { Jambatan } from "./operations.js";
