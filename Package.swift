// swift-tools-version: 6.2
import PackageDescription

/// One test target a library, so that a failing test names the house it lives in.
func tests(_ target: String, _ others: Target.Dependency...) -> Target {
  .testTarget(
    name: target + "Tests",
    dependencies: [.init(stringLiteral: target), "TestSupport"] + others)
}

let package = Package(
  name: "GoodOffices",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "GoodOffices", targets: ["GoodOffices"]),
    .library(name: "Graphs", targets: ["Graphs"]),
    .executable(name: "goodoffices", targets: ["goodoffices-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // C: kernels of the language model, and the one door to Graphviz.
    .target(name: "CKernels"),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),

    // Data walks down this list; no target knows a later one. Each names all it is built from, also
    // what comes with another: a build that follows a change knows no other dependencies.
    .target(name: "Installation"),
    .target(
      name: "Articles",
      dependencies: [.product(name: "SystemPackage", package: "swift-system")]),
    .target(name: "Language", dependencies: ["CKernels", "Installation"]),
    .target(
      name: "Actors", dependencies: ["Articles", "Language", "Installation"], exclude: ["Data"]),
    .target(
      name: "Claims", dependencies: ["Articles", "Language", "Actors", "Installation"],
      exclude: ["Codebook/Entries"]),
    .target(name: "Graphs"),
    .target(name: "Influence", dependencies: ["Articles", "Actors", "Claims", "Graphs"]),
    .target(name: "Graphviz", dependencies: ["GraphvizShim"]),
    .target(
      name: "Charts",
      dependencies: ["Articles", "Actors", "Claims", "Influence", "Graphviz", "GraphvizShim"],
      resources: [.embedInCode("Page/Assets")]),
    .target(
      name: "Exchange",
      dependencies: ["Articles", "Actors", "Claims", "Influence", "Graphviz", "GraphvizShim"]),
    .target(
      name: "GoodOffices",
      dependencies: [
        "Articles", "Language", "Actors", "Claims", "Graphs", "Influence", "Graphviz",
        "Charts", "Exchange", "Installation",
      ]),
    .executableTarget(
      name: "goodoffices-cli",
      dependencies: [
        "GoodOffices", "Articles", "Language", "Actors", "Claims", "Graphs", "Influence",
        "Graphviz", "Charts", "Exchange", "Installation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    .target(name: "TestSupport", dependencies: ["Installation"], path: "Tests/TestSupport"),
    tests("Installation"),
    tests("Articles"),
    tests("Language"),
    tests("Actors", "Language", "Articles"),
    tests("Claims", "Actors", "Language", "Articles"),
    tests("Graphs"),
    tests("Influence", "Articles", "Actors", "Claims", "Graphs"),
    tests("Graphviz"),
    tests("Charts", "Articles", "Actors", "Influence", "Claims", "Graphviz"),
    tests("Exchange", "Articles", "Actors", "Claims", "Influence", "Graphviz"),
    tests("GoodOffices", "Articles", "Language", "Actors", "Claims", "Influence"),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport", "goodoffices-cli"]),
  ]
)
