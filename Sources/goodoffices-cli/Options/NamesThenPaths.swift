import ArgumentParser
import FoundationEssentials

/// Arguments that may begin with two names of actors: the first that is a file, a folder or `-`
/// begins the articles.
struct NamesThenPaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Two actors (which may be left out), then articles, folders, JSON Lines or -.",
      valueName: "actor actor> <articles"))
  var words: [String]

  /// The names of two actors, or none.
  var names: (one: String, other: String)? {
    firstPath == 2 ? (words[0], words[1]) : nil
  }

  var paths: [String] { Array(words[firstPath...]) }

  private var firstPath: Int {
    words.firstIndex { $0 == "-" || FileManager.default.fileExists(atPath: $0) }
      ?? min(2, words.count)
  }

  func validate() throws {
    guard firstPath == 0 || firstPath == 2 else {
      throw ValidationError(
        "expected two actors or none before the articles; "
          + "\(words.prefix(firstPath).joined(separator: ", ")) is no file here")
    }
    if paths.isEmpty { throw ValidationError("name the articles to read after the two actors") }
  }
}
