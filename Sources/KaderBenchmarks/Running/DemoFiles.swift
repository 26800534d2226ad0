internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// The demo databases that are measured, made once.
struct DemoFiles {
    let folder: String

    /// A Tuesday; programs are told that it is today.
    static let now = "2026-11-24T09:30"
    static let monday = "2026-11-23"

    /// The database of that scale.
    func path(_ scale: DemoScale) throws -> String {
        let path = "\(folder)/\(scale.rawValue).sqlite"
        if FileManager.default.fileExists(atPath: path) { return path }
        guard let now = LocalTime(Self.now) else { throw BenchError.brokenTable }
        let time = try Times.milliseconds {
            try Demo.create(
                at: path, scale: scale, seed: 1, today: now.day, reference: try .embedded(),
                language: .en, progress: { _ in })
        }
        print("The \(scale.rawValue) demo was made in \(Int(time)) ms.")
        return path
    }
}
