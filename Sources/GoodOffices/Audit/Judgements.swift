import FoundationEssentials

/// The judgements on a sheet that `sample` wrote and people filled in.
public struct Judgements: Sendable {
  /// One row.
  struct Row: Sendable {
    var relation: String
    var stratum: String
    /// Claims in the stratum, nil when the sheet does not say.
    var population: Int?
    /// Nil when the cell was left blank.
    var isRight: Bool?
  }

  public let path: String
  let rows: [Row]

  /// Reads a sheet.
  public init(sheet path: String) throws(AuditError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, reason: "no such file, or not allowed")
    }
    try self.init(Array(data), path: path)
  }

  init(_ bytes: [UInt8], path: String) throws(AuditError) {
    self.path = path
    let table: [CSVReader.Row]
    do throws(CSVError) {
      table = try CSVReader().rows(of: bytes)
    } catch {
      throw .badSheet(path: path, line: error.line, reason: error.reason)
    }
    guard let heading = table.first else {
      throw .badSheet(path: path, line: 1, reason: "an empty sheet; `goodoffices sample` makes one")
    }
    func place(_ name: String) -> Int? { heading.cells.firstIndex(of: name) }
    func needed(_ name: String) throws(AuditError) -> Int {
      if let place = place(name) { return place }
      let hint = heading.cells.count == 1 ? " Are there commas between the cells?" : ""
      throw .badSheet(
        path: path, line: heading.line,
        reason: "no column `\(name)` among \(heading.cells.joined(separator: ", ")).\(hint)")
    }
    let relation = try needed("relation")
    let correct = try needed("correct")
    let stratum = place("stratum")
    let population = place("population")
    var rows: [Row] = []
    var known: [String: Int] = [:]
    for row in table.dropFirst() {
      func bad(_ reason: String) -> AuditError {
        .badSheet(path: path, line: row.line, reason: reason)
      }
      guard row.cells.count == heading.cells.count else {
        throw bad("\(row.cells.count) cells, where the heading has \(heading.cells.count)")
      }
      var found = Row(
        relation: row.cells[relation], stratum: row.cells[stratum ?? relation],
        population: nil, isRight: nil)
      guard !found.relation.isEmpty else { throw bad("the cell `relation` is empty") }
      if let population {
        guard let size = Int(row.cells[population]), size > 0 else {
          throw bad("`population` is \"\(row.cells[population])\"; expected a number")
        }
        if let other = known[found.stratum], other != size {
          throw bad("the population of \(found.stratum) was \(other) in an earlier row")
        }
        known[found.stratum] = size
        found.population = size
      }
      switch row.cells[correct].split(separator: " ").joined(separator: " ").lowercased() {
      case "": break
      case "yes", "y", "1", "true": found.isRight = true
      case "no", "n", "0", "false": found.isRight = false
      default:
        throw bad("`correct` is \"\(row.cells[correct])\"; expected yes or no, or leave it blank")
      }
      rows.append(found)
    }
    self.rows = rows
  }
}
