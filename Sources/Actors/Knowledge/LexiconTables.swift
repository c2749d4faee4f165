/// Tables of words: classes, roles, bodies, and rules for aliases.
extension KnowledgeBuilder {
  mutating func readWords(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let name = table.string(row["class"])
      guard let known = WordClass.allCases.first(where: { $0.name == name }) else {
        throw table.problem(
          "no word class \(name), expected one of "
            + WordClass.allCases.map(\.name).joined(separator: ", "))
      }
      for word in table.alternatives(row["words"]) {
        let phrase = fold(word, in: table)
        guard phrase.count == 1 else { continue }
        let number = Int(phrase[0])
        while tables.wordClasses.count <= number { tables.wordClasses.append(0) }
        tables.wordClasses[number] |= known.bit
      }
    }
  }

  mutating func readRoles(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let entry = RoleEntry(
        role: roleNumber(table.string(row["id"])), owner: try reference(row["owner"], in: table))
      for pattern in table.alternatives(row["patterns"]) {
        tables.roles.append(entry, at: tables.roles.node(of: fold(pattern, in: table)))
      }
      for other in table.alternatives(row["also"]) {
        let name = table.string(other)
        let mask = name == "*" ? UInt64.max : 1 << UInt64(roleNumber(name) & 63)
        tables.relatedRoles[Int(entry.role)] |= mask
      }
      tables.relatedRoles[Int(entry.role)] |= 1 << UInt64(entry.role & 63)
    }
  }

  mutating func readBodies(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let mention = table.string(row["mention"])
      guard mention == "name" || mention == "nominal" else {
        throw table.problem("mention is \(mention), expected name or nominal")
      }
      let entry = BodyEntry(sort: sort(table.string(row["kind"])), isName: mention == "name")
      for pattern in table.alternatives(row["patterns"]) {
        tables.bodies.append(entry, at: tables.bodies.node(of: fold(pattern, in: table)))
      }
    }
  }

  mutating func readAliasBlocks(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let phrase = fold(columns.row(table)["phrase"], in: table)
      if phrase.isEmpty { throw table.problem("empty phrase") }
      tables.blocks.append(true, at: tables.blocks.node(of: phrase))
    }
  }

  /// Rules for aliases that the tables before have.
  mutating func readAliasRules(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let rule = table.string(row["rule"])
      let node = tables.aliases.find(fold(row["alias"], in: table))
      guard node >= 0, tables.aliases.isEnd(node) else {
        throw table.problem("no table has the alias \(table.string(row["alias"]))")
      }
      let target = try reference(row["target"], in: table)
      var isUsed = false
      for position in tables.aliases.positions(at: node)
      where target < 0 || tables.aliases.entries[position].actor == target {
        isUsed = true
        var sort = tables.aliases.entries[position].sort
        switch rule {
        case "stands-alone": sort.subtract(.guarded)
        case "needs-second-signal": sort.insert(.needsSecondSignal)
        case "needs-title": sort.insert(.needsTitle)
        case "never-alone": sort.insert(.neverAlone)
        case "place-by-default": sort.insert(.placeByDefault)
        case "exact-case": sort.insert(.exactCase)
        default:
          throw table.problem(
            "no rule \(rule), expected stands-alone, needs-second-signal, needs-title, "
              + "never-alone, place-by-default or exact-case")
        }
        tables.aliases.update(position) { $0.sort = sort }
      }
      if !isUsed {
        throw table.problem(
          "\(table.string(row["alias"])) is no alias of \(table.string(row["target"]))")
      }
    }
  }

  /// A user's own aliases: `target` is an actor, or `-` to forget the alias.
  mutating func readAliases(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let phrase = fold(row["alias"], in: table)
      if phrase.isEmpty { throw table.problem("empty alias") }
      if table.string(row["target"]) == "-" {
        let node = tables.aliases.find(phrase)
        guard node >= 0, tables.aliases.isEnd(node) else {
          throw table.problem("no table has the alias \(table.string(row["alias"]))")
        }
        tables.aliases.removeEntries(at: node)
        continue
      }
      let target = try reference(row["target"], in: table)
      if target < 0 { throw table.problem("empty target; write - to remove an alias") }
      // Who writes an alias down means this actor and no other.
      let node = tables.aliases.node(of: phrase)
      tables.aliases.removeEntries(at: node)
      addAlias(row["alias"], of: target, as: .name, in: table)
      for position in tables.aliases.positions(at: node) {
        tables.aliases.update(position) { $0.sort.subtract(.guarded) }
      }
    }
  }
}
