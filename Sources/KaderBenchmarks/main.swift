internal import Foundation

// `KaderBenchmarks book DATABASE SECONDS SEED` is one of the processes that the bench starts.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if arguments.first == "book" {
        try BookingWorker(arguments.dropFirst()).run()
    } else {
        try Bench(Settings(arguments)).run()
    }
} catch {
    FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
    exit(1)
}
