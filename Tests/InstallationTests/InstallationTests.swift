import TestSupport
import Testing

@testable import Installation

@Suite struct InstallationTests {
  /// An installation that sees nothing of the machine the test runs on.
  private func installation(
    executable: String = "/nowhere/bin", environment: [String: String] = [:]
  ) -> Installation {
    var installation = Installation()
    installation.executableFolder = executable
    installation.environment = environment
    return installation
  }

  @Test func namedFolderIsTheOnlyCandidate() {
    var named = installation(environment: ["GOODOFFICES_DATA": "/env", "GOODOFFICES_MODEL": "/env"])
    named.dataFolder = "/data"
    named.modelFolder = "/weights"
    #expect(named.candidates(for: .actors) == ["/data/actors"])
    #expect(named.candidates(for: .codebook) == ["/data/codebook"])
    #expect(named.candidates(for: .model) == ["/weights"])
  }

  @Test func environmentComesBeforeAnySearch() {
    let set = installation(environment: [
      "GOODOFFICES_DATA": "/data", "GOODOFFICES_MODEL": "/weights", "HOME": "/home/ada",
    ])
    #expect(set.candidates(for: .actors) == ["/data/actors"])
    #expect(set.candidates(for: .model) == ["/weights"])
  }

  @Test func emptyVariablesCountAsUnset() {
    let unset = installation(environment: [
      "GOODOFFICES_MODEL": "", "XDG_DATA_HOME": "", "HOME": "/home/ada",
    ])
    #expect(
      unset.candidates(for: .model) == [
        "/nowhere/bin/../share/goodoffices/model", "/home/ada/.local/share/goodoffices/model",
      ])
  }

  @Test func relativeDataHomeIsPassedOver() {
    let relative = installation(environment: ["XDG_DATA_HOME": "share", "HOME": "/home/ada"])
    #expect(
      relative.candidates(for: .codebook).last == "/home/ada/.local/share/goodoffices/codebook")
    let absolute = installation(environment: ["XDG_DATA_HOME": "/share", "HOME": "/home/ada"])
    #expect(absolute.candidates(for: .codebook).last == "/share/goodoffices/codebook")
  }

  @Test func filesBesideTheExecutableComeBeforeTheUsersOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write("prefix/share/goodoffices/model/tokenizer", "beside")
    try folder.write("home/goodoffices/model/tokenizer", "the user's")
    let installed = installation(
      executable: folder.path + "/prefix/bin",
      environment: ["XDG_DATA_HOME": folder.path + "/home"])
    // The folder `bin` need not exist for `..` to be written, but must for it to be followed.
    try folder.write("prefix/bin/goodoffices", "")
    #expect(
      installed.folder(for: .model) == folder.path + "/prefix/bin/../share/goodoffices/model")
  }

  @Test func sourceTreeIsTheLastResort() throws {
    let folder = try TemporaryFolder()
    try folder.write("Package.swift", "")
    try folder.write(".model/tokenizer", "")
    try folder.write("Sources/Actors/Data/states.tsv", "")
    let built = installation(executable: folder.path + "/.build/release")
    #expect(built.folder(for: .model) == folder.path + "/.model")
    #expect(built.folder(for: .actors) == folder.path + "/Sources/Actors/Data")
    #expect(built.folder(for: .codebook) == nil)
    #expect(
      built.candidates(for: .codebook).last == folder.path + "/Sources/Claims/Codebook/Entries")
  }

  @Test func fileIsNoFolder() throws {
    let folder = try TemporaryFolder()
    var named = installation()
    named.modelFolder = try folder.write("model", "a file")
    #expect(named.folder(for: .model) == nil)
  }

  @Test func executableFolderIsAbsolute() {
    #expect(Installation().executableFolder.hasPrefix("/"))
    #expect(Installation.folder(of: "/usr/local/bin/goodoffices") == "/usr/local/bin")
    #expect(Installation.folder(of: "goodoffices") == "")
  }

  @Test func parentsGoFromTheFolderToTheTop() {
    #expect(Installation.parents(of: "/a/b/c") == ["/a/b/c", "/a/b", "/a"])
    #expect(Installation.parents(of: "").isEmpty)
  }
}
