import ArgumentParser

/// Where what is written out goes.
struct OutputOptions: ParsableArguments {
    @Option(help: "A file for its owner only; standard output where left out.")
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    /// Calls `body` with what takes the pieces. A file gets its name only when it is whole.
    func write(_ body: ((String) throws -> Void) throws -> Void) throws {
        guard let output else { return try body(Output.write) }
        let file = try OutputFile(output, isForced: force)
        try body { try file.write($0) }
        try file.finish()
    }
}
