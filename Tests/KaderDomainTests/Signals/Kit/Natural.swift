/// A natural number of any size, exact: what the statistics are checked with.
struct Natural: Equatable {
    /// Least significant first, without zeros at the end.
    private(set) var limbs: [UInt64]

    init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

    private init(limbs: [UInt64]) {
        self.limbs = limbs
        while self.limbs.last == 0 { self.limbs.removeLast() }
    }

    static func * (left: Natural, right: Natural) -> Natural {
        var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
        for (i, one) in left.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, other) in right.limbs.enumerated() {
                let (high, low) = one.multipliedFullWidth(by: other)
                let (sum, over) = low.addingReportingOverflow(carry)
                let (all, more) = product[i + j].addingReportingOverflow(sum)
                product[i + j] = all
                carry = high + (over ? 1 : 0) + (more ? 1 : 0)
            }
            product[i + right.limbs.count] = carry
        }
        return Natural(limbs: product)
    }

    static func * (left: Natural, right: Int) -> Natural { left * Natural(UInt64(right)) }

    static func + (left: Natural, right: Natural) -> Natural {
        var sum: [UInt64] = []
        var carry = false
        for index in 0..<max(left.limbs.count, right.limbs.count) {
            let (one, over) = left[index].addingReportingOverflow(right[index])
            let (all, more) = one.addingReportingOverflow(carry ? 1 : 0)
            sum.append(all)
            carry = over || more
        }
        return Natural(limbs: carry ? sum + [1] : sum)
    }

    /// - Parameter right: not more than the left.
    static func - (left: Natural, right: Natural) -> Natural {
        var rest: [UInt64] = []
        var borrow = false
        for index in left.limbs.indices {
            let (one, under) = left[index].subtractingReportingOverflow(right[index])
            let (all, more) = one.subtractingReportingOverflow(borrow ? 1 : 0)
            rest.append(all)
            borrow = under || more
        }
        precondition(!borrow, "A natural number is never negative.")
        return Natural(limbs: rest)
    }

    func power(_ exponent: Int) -> Natural {
        var result = Natural(1)
        var base = self
        var left = exponent
        while left > 0 {
            if left % 2 == 1 { result = result * base }
            left /= 2
            if left > 0 { base = base * base }
        }
        return result
    }

    /// Times 2⁶⁴ that often; rounded down where negative.
    func shifted(byLimbs count: Int) -> Natural {
        count < 0
            ? Natural(limbs: Array(limbs.dropFirst(-count)))
            : Natural(limbs: [UInt64](repeating: 0, count: limbs.isEmpty ? 0 : count) + limbs)
    }

    /// Rounded down.
    func divided(by divisor: UInt64) -> Natural {
        var quotient = limbs
        var rest: UInt64 = 0
        for index in limbs.indices.reversed() {
            (quotient[index], rest) = divisor.dividingFullWidth((rest, limbs[index]))
        }
        return Natural(limbs: quotient)
    }

    private subscript(index: Int) -> UInt64 { index < limbs.count ? limbs[index] : 0 }
}

extension Natural: Comparable {
    static func < (left: Natural, right: Natural) -> Bool {
        guard left.limbs.count == right.limbs.count else {
            return left.limbs.count < right.limbs.count
        }
        return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
    }
}
