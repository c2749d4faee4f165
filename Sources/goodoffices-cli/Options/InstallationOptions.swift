import ArgumentParser
import GoodOffices

/// Where the program finds what it needs at run time.
struct InstallationOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The language model's folder.", valueName: "folder"))
  var model: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A folder with the folders actors and codebook.", valueName: "folder"))
  var dataDir: String?

  var installation: Installation { Installation(dataFolder: dataDir, modelFolder: model) }
}
