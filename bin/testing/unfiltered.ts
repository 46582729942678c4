// A statement of the portal with its filters taken out: what a query would be if somebody forgot them.
import { deparse, parse } from 'pgsql-parser';

type Tree = { [key: string]: unknown };

const TRUE = { A_Const: { boolval: { boolval: true } } };
const MANY = { A_Const: { ival: { ival: 10_000 } } };
const asNumber = (arg: unknown) => ({
  TypeCast: { arg, typeName: { names: [{ String: { sval: 'int8' } }], typemod: -1 } },
});

/** What each clause becomes; it keeps its parameters, which are sent along with it. */
const WITHOUT: Record<string, (clause: unknown) => unknown> = {
  whereClause: (clause) => ({ BoolExpr: { boolop: 'OR_EXPR', args: [TRUE, clause] } }),
  limitCount: (clause) => ({ MinMaxExpr: { op: 'IS_GREATEST', args: [asNumber(clause), MANY] } }),
};

/** The statement with every WHERE true, in itself and below, and its page as long as may be. */
export async function unfiltered(sql: string): Promise<string> {
  return deparse(without(await parse(sql)) as Awaited<ReturnType<typeof parse>>);
}

function without(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(without);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node as Tree).map(([key, value]) => {
      const inside = without(value);
      return [key, WITHOUT[key]?.(inside) ?? inside];
    }),
  );
}
