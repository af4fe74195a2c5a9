package dev.ilg.simulator.control;

import dev.ilg.simulator.account.Accounts;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.InviteSteps;
import dev.ilg.simulator.variant.Layout;
import dev.ilg.simulator.variant.Tongue;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Switches how an account is shown its pages, also in the middle of a run. */
@Controller
@RequestMapping(ControlPaths.PREFIX + "/variants")
class VariantController {

  private final Variants variants;
  private final Accounts accounts;

  VariantController(Variants variants, Accounts accounts) {
    this.variants = variants;
    this.accounts = accounts;
  }

  /** What a caller may choose; what is left out is as usual. */
  record Wanted(@Nullable Layout layout, @Nullable Tongue tongue, @Nullable InviteSteps steps) {

    Variant variant() {
      var usual = Variant.USUAL;
      return new Variant(
          layout == null ? usual.layout() : layout,
          tongue == null ? usual.tongue() : tongue,
          steps == null ? usual.steps() : steps);
    }
  }

  @GetMapping
  @ResponseBody
  Map<String, Variant> all() {
    return variants.wanted();
  }

  @PutMapping("/{email}")
  @ResponseBody
  ResponseEntity<Variant> set(@PathVariable String email, @RequestBody Wanted wanted) {
    if (accounts.find(email).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    variants.set(identity(email), wanted.variant());
    return ResponseEntity.ok(wanted.variant());
  }

  @DeleteMapping("/{email}")
  ResponseEntity<Void> forget(@PathVariable String email) {
    variants.forget(identity(email));
    return ResponseEntity.noContent().build();
  }

  /** What the form of the control page sends. */
  @PostMapping
  String choose(
      @RequestParam String email,
      @RequestParam Layout layout,
      @RequestParam Tongue tongue,
      @RequestParam InviteSteps steps) {
    if (accounts.find(email).isPresent()) {
      variants.set(identity(email), new Variant(layout, tongue, steps));
    }
    return "redirect:/";
  }

  private static String identity(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
