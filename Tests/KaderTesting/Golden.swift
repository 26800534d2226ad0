import Foundation
public import Testing

/// Compares a text with the golden file of that name, in the folder `Golden` beside the test.
///
/// The file is written when it is missing or when KADER_RECORD=1, and then the test fails, so that
/// someone looks at it. Where they differ, the lines that do are shown.
public func expectGolden(
    _ text: String, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["KADER_RECORD"] == "1"
    guard !isRecording, let golden = try? String(contentsOf: file, encoding: .utf8) else {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("Golden/\(name) is written. Look at it.", sourceLocation: sourceLocation)
        return
    }
    if Array(golden.utf8) != Array(text.utf8) {
        let difference = LineDiff.between(golden, text)
        Issue.record(
            "Golden/\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
    }
}
