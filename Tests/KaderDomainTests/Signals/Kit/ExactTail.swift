/// The chance of so many or more of a negative binomial distribution, in whole numbers only.
///
/// r = quarters/4 and 1 − p = miss/whole, so that (1 − P)⁴ = p^quarters·S⁴ is a fraction, where S is
/// the sum of the terms below `count` over p^r. Nothing is rounded anywhere: a `Double` is compared
/// with it by comparing fourth powers.
struct ExactTail {
    private let fourthPowerOfRest: Fraction

    init(quarters: Int, miss: Int, whole: Int, count: Int) {
        var over = Natural(count > 0 ? 1 : 0)
        var under = Natural(1)
        for j in stride(from: count - 2, through: 0, by: -1) {
            let (top, bottom) = ((quarters + 4 * j) * miss, 4 * (j + 1) * whole)
            (over, under) = (under * bottom + over * top, under * bottom)
        }
        let hit = Fraction(Natural(UInt64(whole - miss)), Natural(UInt64(whole)))
        fourthPowerOfRest = hit.power(quarters) * Fraction(over, under).power(4)
    }

    /// Whether P lies between these two.
    func lies(between low: Fraction, and high: Fraction) -> Bool {
        high.complement.power(4) <= fourthPowerOfRest
            && fourthPowerOfRest <= low.complement.power(4)
    }

    /// Whether `value` is P but for a part in a thousand million of it.
    func isNearly(_ value: Double) -> Bool {
        let million = Natural(1_000_000_000)
        let exact = Fraction(value)
        return lies(
            between: exact * Fraction(million - Natural(1), million),
            and: exact * Fraction(million + Natural(1), million))
    }
}
