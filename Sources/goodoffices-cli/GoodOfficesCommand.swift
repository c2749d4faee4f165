import ArgumentParser

@main
struct GoodOfficesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goodoffices",
    abstract: "Draws who acts on whom, with the sentence behind every line.")
}
