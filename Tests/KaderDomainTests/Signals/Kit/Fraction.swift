/// A fraction of naturals, exact, not reduced.
struct Fraction {
    let over: Natural
    let under: Natural

    init(_ over: Natural, _ under: Natural) {
        self.over = over
        self.under = under
    }

    /// Exactly the number that a `Double` of 0 or more is.
    init(_ value: Double) {
        let exponent = value == 0 ? 0 : Int(value.exponent) - 52
        let digits = Natural(value == 0 ? 0 : value.significandBitPattern | 1 << 52)
        let two = Natural(2)
        over = exponent > 0 ? digits * two.power(exponent) : digits
        under = exponent < 0 ? two.power(-exponent) : Natural(1)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.over, left.under * right.under)
    }

    /// One minus it; 0 where it is more than one.
    var complement: Fraction { Fraction(over < under ? under - over : Natural(0), under) }

    func power(_ exponent: Int) -> Fraction {
        Fraction(over.power(exponent), under.power(exponent))
    }

    static func <= (left: Fraction, right: Fraction) -> Bool {
        left.over * right.under <= right.over * left.under
    }
}
