internal import Foundation

// `KaderBenchmarks book DATABASE SECONDS SEED` and `KaderBenchmarks merge DATABASE COUNT [own]` are
// processes that the bench starts.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if arguments.first == "book" {
        try BookingWorker(arguments.dropFirst()).run()
    } else if arguments.first == "merge" {
        try MergeWorker(arguments.dropFirst()).run()
    } else {
        try Bench(Settings(arguments)).run()
    }
} catch {
    FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
    exit(1)
}
