/// Where the program lays what people print or send on: a folder that they find themselves, for its
/// owner only. `~/kader`.
public struct PaperFolder: Hashable, Sendable {
    let path: String
    private let home: String

    /// - Parameters:
    ///   - path: of the folder; it need not be there.
    ///   - home: what people write as `~`, or blank.
    public init(_ path: String, home: String = "") {
        self.path = path
        self.home = home
    }

    /// Writes a file, whole or not at all, over an older one of that name.
    ///
    /// - Returns: where it lies, as people write it; nil where it cannot be written.
    func lay(_ text: String, named name: String) -> String? {
        guard StateFolder(path).keep(text, as: name) else { return nil }
        let file = path + "/" + name
        guard !home.isEmpty, file.hasPrefix(home + "/") else { return file }
        return "~" + file.dropFirst(home.count)
    }
}
