"""Which efforts turned into sales: pure maths on plain rows, and the queries that feed it."""
