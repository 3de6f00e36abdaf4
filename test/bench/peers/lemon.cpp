// LEMON's network simplex on a round, told as a file of 32-bit numbers: what a good C++ library needs for the same question.
// Numbers: partners, demands, pairs, cost of an empty seat, seats of each demand, room of each partner, where each demand's
// pairs start, partner of each pair, cost of each pair. Prints one line of JSON, the best of several runs.
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace lemon;
using Graph = StaticDigraph;

static double now() {
  using namespace std::chrono;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

static double cpu() {
  rusage r;
  getrusage(RUSAGE_SELF, &r);
  return r.ru_utime.tv_sec * 1e3 + r.ru_utime.tv_usec / 1e3 + r.ru_stime.tv_sec * 1e3 + r.ru_stime.tv_usec / 1e3;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  FILE *file = fopen(words[1], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  std::vector<int> all(ftell(file) / 4);
  rewind(file);
  if (fread(all.data(), 4, all.size(), file) != all.size()) return 2;
  fclose(file);
  const int partners = all[0], demands = all[1], pairs = all[2], empty = all[3];
  const int *seats = &all[4], *room = seats + demands, *start = room + partners, *partner = start + demands + 1,
            *cost = partner + pairs;
  const double budget = atof(words[2]);
  const double begin = now();
  double bestWhole = 1e18, bestSolve = 1e18, bestCpu = 1e18;
  long long objective = 0;
  int runs = 0;
  do {
    const double from = now(), fromCpu = cpu();
    const int sink = demands + partners;
    std::vector<std::pair<int, int>> arcs;
    arcs.reserve(pairs + demands + partners);
    for (int d = 0; d < demands; d++) {
      for (int e = start[d]; e < start[d + 1]; e++) arcs.push_back({d, demands + partner[e]});
      arcs.push_back({d, sink});
    }
    for (int p = 0; p < partners; p++) arcs.push_back({demands + p, sink});
    Graph graph;
    graph.build(sink + 1, arcs.begin(), arcs.end());
    Graph::ArcMap<long long> upper(graph), price(graph);
    Graph::NodeMap<long long> supply(graph);
    long long total = 0;
    int a = 0;
    for (int d = 0; d < demands; d++) {
      for (int e = start[d]; e < start[d + 1]; e++, a++) {
        upper[graph.arc(a)] = 1;
        price[graph.arc(a)] = cost[e];
      }
      upper[graph.arc(a)] = seats[d];
      price[graph.arc(a++)] = empty;
      supply[graph.node(d)] = seats[d];
      total += seats[d];
    }
    for (int p = 0; p < partners; p++, a++) {
      upper[graph.arc(a)] = room[p];
      price[graph.arc(a)] = 0;
      supply[graph.node(demands + p)] = 0;
    }
    supply[graph.node(sink)] = -total;
    const double built = now();
    NetworkSimplex<Graph, long long, long long> simplex(graph);
    simplex.upperMap(upper).costMap(price).supplyMap(supply);
    if (simplex.run() != NetworkSimplex<Graph, long long, long long>::OPTIMAL) return 3;
    objective = simplex.totalCost();
    bestSolve = std::min(bestSolve, now() - built);
    bestWhole = std::min(bestWhole, now() - from);
    bestCpu = std::min(bestCpu, cpu() - fromCpu);
    runs++;
  } while (runs < 3 || (runs < 5000 && now() - begin < budget));
  rusage r;
  getrusage(RUSAGE_SELF, &r);
  printf("{\"objective\":%lld,\"wholeMs\":%.3f,\"solveMs\":%.3f,\"cpuMs\":%.3f,\"runs\":%d,\"peakMb\":%ld}\n", objective,
         bestWhole, bestSolve, bestCpu, runs, r.ru_maxrss / 1024);
}
