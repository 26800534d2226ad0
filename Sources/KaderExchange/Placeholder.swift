// KaderExchange
