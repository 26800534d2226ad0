/// Logarithms and roots worked out in whole numbers, a binary digit at a time.
enum Precise {
    /// log2 of a fraction, to 2^-48: after each squaring the next digit is whether it passed 2.
    ///
    /// With 192 binary digits behind the point, of which squaring loses one each time.
    static func log2(_ over: UInt64, _ under: UInt64) -> Double {
        var whole = 0.0
        var (top, bottom) = (over, under)
        while top < bottom { (top, whole) = (2 * top, whole - 1) }
        while top >= 2 * bottom { (bottom, whole) = (2 * bottom, whole + 1) }
        let two = Natural(1).shifted(byLimbs: 3) * 2
        var rest = Natural(top).shifted(byLimbs: 3).divided(by: bottom)
        var digits = 0.0
        var worth = 0.5
        for _ in 0..<48 {
            rest = (rest * rest).shifted(byLimbs: -3)
            if rest >= two {
                rest = rest.divided(by: 2)
                digits += worth
            }
            worth /= 2
        }
        return whole + digits
    }

    /// The root of a number of halves, to 2^-48: the largest whole number whose square is not more.
    static func root(halves: UInt64) -> Double {
        let scaled = Natural(halves) * Natural(2).power(95)
        var (low, high): (UInt64, UInt64) = (0, 1 << 60)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if Natural(middle) * Natural(middle) <= scaled { low = middle } else { high = middle }
        }
        return Double(low) / Double(1 << 48)
    }
}
