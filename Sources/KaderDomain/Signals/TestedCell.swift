/// A cell with at least three members in a window.
struct TestedCell {
    let cell: SignalCell
    let tests: [RiseTest]
    let strongest: RiseTest
}
