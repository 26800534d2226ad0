import KaderFuzzing

/// libFuzzer, which calls back with every input that it makes up.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<
        UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    >,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// By the name that libFuzzer looks for.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    decoding.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

nonisolated(unsafe) let decoding = try Decoding()
var (count, arguments) = (CommandLine.argc, CommandLine.unsafeArgv)
_ = runFuzzer(&count, &arguments, readOneInput)
