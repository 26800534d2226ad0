internal import Foundation
internal import KaderSeal
internal import KaderStore

/// A folder in which replicas leave sealed files for each other: on a stick, a share, or one that
/// another program copies about.
///
/// `<who>-<number>.kader` is a segment, `<who>.stand` what a replica says of itself, `<label>.vraag` and
/// `<label>.antwoord` an invitation and its answer. Names tell nothing of what is in them.
struct FolderPlace {
    let path: String

    /// - Throws: ``WireError/noFolder``.
    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else { throw WireError.noFolder }
        self.path = path
    }

    /// The names of its files, in order.
    func names(ending suffix: String) throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw StoreError.noAccess
        }
        return names.filter { $0.hasSuffix(suffix) }.sorted()
    }

    /// - Returns: nil where it is gone, no file, or longer than any that kader writes.
    func read(_ name: String) throws -> [UInt8]? {
        let file = file(name)
        let facts = try? FileManager.default.attributesOfItem(atPath: file.path)
        guard let facts, facts[.type] as? FileAttributeType == .typeRegular,
            let size = facts[.size] as? Int, size <= Segment.maximum
        else { return nil }
        return try file.read()
    }

    func write(_ name: String, _ bytes: [UInt8]) throws { try file(name).write(bytes) }

    func remove(_ name: String) { file(name).remove() }

    private func file(_ name: String) -> PrivateFile { PrivateFile(path + "/" + name) }
}
