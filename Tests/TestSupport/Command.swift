import Foundation

/// Runs the real binary, as a user does.
public struct Command {
  /// What a run left behind.
  public struct Outcome {
    public var status: Int32
    public var output: String
    public var errors: String
  }

  /// The binary that was built with these tests.
  public static let binary: String = {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = own.deletingLastPathComponent().appendingPathComponent("goodoffices").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : Repository.root + "/.build/release/goodoffices"
  }()

  /// - Parameters:
  ///   - arguments: without the command's own name.
  ///   - input: what the command finds on its standard input.
  ///   - environment: variables to set beside those of the test run.
  public static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = [
      try folder.write("in", input), try folder.write("out", ""), try folder.write("err", ""),
    ]
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    func text(_ file: String) -> String {
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, output: text(files[1]), errors: text(files[2]))
  }
}
