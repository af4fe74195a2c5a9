run "lists_every_machine_in_the_inventory" {
  command = plan

  assert {
    condition     = yamldecode(output.inventory).all.children.microk8s_cluster.children.node.hosts["scraper-node-1"].ilg_role == "scraper"
    error_message = "scraper-node-1 is missing in the inventory"
  }
  assert {
    condition     = !output.machines["data-node"].public
    error_message = "data-node must not be public"
  }
}
