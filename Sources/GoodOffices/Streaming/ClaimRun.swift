/// What a run over articles left to tell besides its claims.
public struct ClaimRun: Sendable {
  /// Articles read, those of a repeated id left out.
  public var articleCount = 0
  /// Claims written.
  public var claimCount = 0
  /// Inputs that were skipped.
  public var skipped = ProblemList()
  /// Inputs that were read with a doubt.
  public var warnings = ProblemList()

  public init() {}
}

/// The first problems of a run, and how many there were.
public struct ProblemList: Sendable {
  /// At most `limit`.
  public private(set) var first: [ArticleProblem] = []
  public private(set) var count = 0

  /// How many problems are kept: more than anybody reads.
  public static let limit = 50

  public init(_ problems: [ArticleProblem] = []) {
    for problem in problems { append(problem) }
  }

  public mutating func append(_ problem: ArticleProblem) {
    if first.count < ProblemList.limit { first.append(problem) }
    count += 1
  }
}
