internal import Foundation

/// Where the program remembers between two times what is no data of the union: macros, and whether
/// the tour was offered. `~/.local/state/kader`, for its owner only.
public struct StateFolder: Hashable, Sendable {
    private let path: String

    /// - Parameter path: of the folder; it need not be there.
    public init(_ path: String) { self.path = path }

    /// What stands in a file; nil where there is none, or nobody may read it.
    func text(of name: String) -> String? {
        SmallFile.text(at: path + "/" + name)
    }

    /// The files of a folder that end in `suffix`, without it, in the order of the alphabet.
    func names(in folder: String, _ suffix: String) -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
        return all.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
            .map { String($0.dropLast(suffix.count)) }.sorted()
    }

    /// Writes a file, whole or not at all.
    ///
    /// - Returns: whether it was written.
    func keep(_ text: String, as name: String) -> Bool {
        let file = path + "/" + name
        let unfinished = file + ".unfinished"
        let files = FileManager.default
        let folder = (file as NSString).deletingLastPathComponent
        try? files.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let isWritten = files.createFile(
            atPath: unfinished, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        return isWritten && rename(unfinished, file) == 0
    }
}
