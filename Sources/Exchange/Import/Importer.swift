import FoundationEssentials
import Influence

/// Reads the graph of another program as an answer and a graph to draw.
///
/// Such a graph comes without articles: there is no claim behind an edge, no quote, no speaker.
/// Every answer from it says so.
public struct Importer: Sendable {
  /// The relation that edges are read as which name none; nil makes them an error.
  public var fallback: Relation?
  /// Nil for what the file's ending asks for.
  public var format: ImportFormat?
  /// Larger files are not read.
  public var byteLimit = 128 << 20

  public init() {}

  /// Reads a file, or a folder with `edges.csv` and, perhaps, `nodes.csv`.
  public func graph(at path: String) async throws(ImportError) -> ImportedGraph {
    guard !Self.isFolder(path) else {
      return try await read(path + "/edges.csv", as: .csv, nodes: path + "/nodes.csv", called: path)
    }
    guard let format = format ?? ImportFormat(fileName: path) else {
      throw .unknownEnding(file: path)
    }
    return try await read(path, as: format, nodes: nil, called: path)
  }

  private func read(
    _ file: String, as format: ImportFormat, nodes: String?, called name: String
  ) async throws(ImportError) -> ImportedGraph {
    let bytes = try bytes(of: file)
    var foreign: ForeignGraph
    do throws(ReadingFailure) {
      foreign = try await format.graph(of: bytes)
    } catch {
      throw ImportError(error, file: file, bytes: bytes)
    }
    if let nodes, FileManager.default.fileExists(atPath: nodes) {
      let bytes = try self.bytes(of: nodes)
      do throws(ReadingFailure) {
        foreign.nodes = try EdgeTableReader.nodes(of: bytes)
      } catch {
        throw ImportError(error, file: nodes, bytes: bytes)
      }
    }
    var gathering = ForeignGathering(fallback: fallback)
    do throws(ReadingFailure) {
      return try gathering.graph(of: foreign, called: name)
    } catch {
      throw ImportError(error, file: file, bytes: bytes)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private func bytes(of file: String) throws(ImportError) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    if let size = attributes?[.size] as? UInt64, size > byteLimit {
      throw .tooLarge(file: file, limit: byteLimit)
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw .unreadable(file: file)
    }
    return [UInt8](data)
  }
}
