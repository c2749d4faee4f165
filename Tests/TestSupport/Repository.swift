import Foundation

/// Places in the source tree that the tests were built from.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  public static var seeds: String { root + "/seeds" }

  /// The five articles, by name.
  public static func seedFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: seeds).sorted().map { seeds + "/" + $0 }
  }
}
