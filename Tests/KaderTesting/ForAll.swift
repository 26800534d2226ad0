public import Testing

/// Tries a property on that many random cases, each with its own generator, and stops at the first
/// that does not hold.
///
/// What is recorded names the seed and the case; with KADER_SEED set to that seed the same case
/// comes again. An error thrown by the body counts as not holding.
public func forAll(
    _ count: Int, seed: UInt64 = Seed.fresh, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (inout Seeded) throws -> Bool
) {
    for number in 0..<count {
        var seeded = Seeded(caseSeed(seed, number))
        if let fault = fault(in: body, &seeded) {
            Issue.record(
                "Case \(number) of \(count) with KADER_SEED=\(seed): \(fault)",
                sourceLocation: sourceLocation)
            return
        }
    }
}

private func fault(in body: (inout Seeded) throws -> Bool, _ seeded: inout Seeded) -> String? {
    do {
        return try body(&seeded) ? nil : "the property does not hold."
    } catch {
        return "\(error)"
    }
}

private func caseSeed(_ seed: UInt64, _ number: Int) -> UInt64 {
    var mixer = Seeded(seed &+ UInt64(number))
    return mixer.next()
}
