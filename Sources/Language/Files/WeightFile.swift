/// The arrays of one `model` file: what each layer of a network learned.
struct WeightFile {
  /// One layer's name and arrays.
  struct Layer {
    var name: String
    var arrays: [String: NamedArray] = [:]
  }

  /// An array of float32 numbers somewhere in the file.
  struct NamedArray {
    let shape: [Int]
    /// Its bytes, four a number, little-endian.
    let range: Range<Int>
  }

  let file: ModelFile
  private(set) var layers: [Layer] = []

  init(folder: String, name: String) throws(LanguageError) {
    file = try ModelFile(folder: folder, name: name)
    layers = try file.read { reader throws(MessagePackReader.Damage) in
      var layers: [Layer] = []
      for _ in 0..<(try reader.mapCount()) {
        switch try reader.string() {
        case "nodes": try Self.readNames(&reader, into: &layers)
        case "params": try Self.readArrays(&reader, into: &layers)
        default: try reader.skip()
        }
      }
      return layers
    }
  }

  /// The layers called `name`, in file order.
  func layers(named name: String) -> [Layer] { layers.filter { $0.name == name } }

  /// The numbers of one array of one layer, whose shape must be as given.
  func numbers(
    _ layer: Layer, _ array: String, shape: [Int]
  ) throws(LanguageError) -> FloatBuffer {
    guard let found = layer.arrays[array] else {
      throw file.damaged("\(layer.name) has no array \(array)")
    }
    guard found.shape == shape else {
      throw file.damaged("\(layer.name) \(array) has shape \(found.shape), not \(shape)")
    }
    return file.bytes.withUnsafeBytes {
      FloatBuffer(littleEndian: .init(rebasing: $0[found.range]))
    }
  }

  private static func readNames(
    _ reader: inout MessagePackReader, into layers: inout [Layer]
  ) throws(MessagePackReader.Damage) {
    for index in 0..<(try reader.arrayCount()) {
      var name = ""
      for _ in 0..<(try reader.mapCount()) {
        if try reader.string() == "name" {
          name = try reader.string()
        } else {
          try reader.skip()
        }
      }
      if index < layers.count {
        layers[index].name = name
      } else {
        layers.append(Layer(name: name))
      }
    }
  }

  private static func readArrays(
    _ reader: inout MessagePackReader, into layers: inout [Layer]
  ) throws(MessagePackReader.Damage) {
    for index in 0..<(try reader.arrayCount()) {
      if index == layers.count { layers.append(Layer(name: "")) }
      for _ in 0..<(try reader.mapCount()) {
        let name = try reader.string()
        if reader.kind() == .map {
          layers[index].arrays[name] = try readArray(&reader)
        } else {
          try reader.skip()
        }
      }
    }
  }

  private static func readArray(
    _ reader: inout MessagePackReader
  ) throws(MessagePackReader.Damage) -> NamedArray {
    var shape: [Int] = []
    var range = 0..<0
    var type = ""
    for _ in 0..<(try reader.mapCount()) {
      switch try reader.string() {
      case "shape":
        for _ in 0..<(try reader.arrayCount()) { shape.append(try reader.count()) }
      case "type": type = try reader.string()
      case "data": range = try reader.data()
      default: try reader.skip()
      }
    }
    guard type == "<f4" else { throw .init(reason: "array of type \(type), not <f4") }
    var size = 4
    for extent in shape {
      let (product, overflow) = size.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw .init(reason: "array too large") }
      size = product
    }
    guard size == range.count else { throw .init(reason: "array does not fill its shape") }
    return NamedArray(shape: shape, range: range)
  }
}
